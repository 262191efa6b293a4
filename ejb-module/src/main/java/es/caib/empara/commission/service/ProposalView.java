package es.caib.empara.commission.service;

import es.caib.empara.commission.ProposalState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A proposal.
 *
 * @param entries its way, oldest first
 * @param mine whether the caller may mend it or take it back
 * @param ses who was enabled by the Secretariat of State for Security; null for nobody yet
 */
public record ProposalView(
    Long id,
    String number,
    ProposalState state,
    ProposalCommand content,
    String proposedBy,
    String proposedName,
    String proposedRealm,
    OffsetDateTime proposedAt,
    List<Entry> entries,
    boolean mine,
    Ses ses,
    long version) {

  /** A step on its way. */
  public record Entry(ProposalState state, String by, OffsetDateTime at, String remark) {}

  /** The body's general administrator at the State. */
  public record Ses(LocalDate on, String administrator, String evidence) {}
}

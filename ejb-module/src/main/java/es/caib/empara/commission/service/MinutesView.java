package es.caib.empara.commission.service;

import es.caib.empara.commission.MinutesState;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The minutes of a session as the caller may see them: the secretary the present edition, the
 * members the one that they were sent.
 *
 * @param edition the number of the edition that is shown
 * @param sentEdition null while none was sent
 * @param remarks null for none
 * @param approvedIn the session that approved them
 * @param sha256 of what was approved; null before
 * @param editions newest first
 * @param papers of the minutes themselves, newest first
 * @param certificates newest first
 * @param mayWrite the caller keeps the minutes
 * @param canSign the installation has something to sign with
 */
public record MinutesView(
    Long sessionId,
    MinutesState state,
    int edition,
    Integer sentEdition,
    OffsetDateTime sentAt,
    SessionRecord session,
    String remarks,
    Long approvedIn,
    OffsetDateTime approvedAt,
    OffsetDateTime signedAt,
    String sha256,
    List<Edition> editions,
    List<PaperView> papers,
    List<Certificate> certificates,
    boolean mayWrite,
    boolean canSign) {

  /**
   * An edition.
   *
   * @param reason of a correction; null when none was given
   * @param sent it is the one that the members have
   */
  public record Edition(int number, String by, OffsetDateTime at, String reason, boolean sent) {}

  /**
   * A certificate of one resolution.
   *
   * @param minutesPending it says that the minutes were not approved yet
   */
  public record Certificate(
      Long id,
      String resolution,
      boolean minutesPending,
      boolean superseded,
      String by,
      OffsetDateTime at,
      List<PaperView> papers) {}
}

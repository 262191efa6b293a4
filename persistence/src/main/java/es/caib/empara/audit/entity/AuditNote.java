package es.caib.empara.audit.entity;

import es.caib.empara.audit.AccessExcess;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;

/**
 * Tells the auditor that one person looked for more than work explains, within one window of time.
 * Its times are those of the operations log, from which it was counted.
 */
@Entity
@Table(name = "EMP_AUDIT_NOTE")
@SequenceGenerator(name = "auditNote", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class AuditNote {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "auditNote")
  @Column(name = "ID")
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "EXCESS", updatable = false)
  private AccessExcess excess;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "INSTITUTION", updatable = false)
  private String institution;

  @Column(name = "SINCE", updatable = false)
  private OffsetDateTime since;

  @Column(name = "UNTIL_AT")
  private OffsetDateTime until;

  @Column(name = "TIMES")
  private int times;

  @Column(name = "SEEN_BY")
  private String seenBy;

  @Column(name = "SEEN_AT")
  private OffsetDateTime seenAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected AuditNote() {}

  /**
   * A note on a window that begins with the first entry counted.
   *
   * @param institution the realm of the person
   */
  public AuditNote(
      AccessExcess excess, String principal, String institution, OffsetDateTime since) {
    this.excess = Required.value("excess", excess);
    this.principal = Required.text("principal", principal);
    this.institution = institution;
    this.since = Required.value("since", since);
    this.until = since;
  }

  /** So many by now, the last of them then. */
  public void count(int now, OffsetDateTime last) {
    this.times = now;
    this.until = Required.value("last", last);
  }

  /** The first time that is no longer of its window. */
  public OffsetDateTime windowEnd() {
    return since.plus(excess.window());
  }

  public Long id() {
    return id;
  }

  public AccessExcess excess() {
    return excess;
  }

  public String principal() {
    return principal;
  }

  public String institution() {
    return institution;
  }

  public OffsetDateTime since() {
    return since;
  }

  public OffsetDateTime until() {
    return until;
  }

  public int times() {
    return times;
  }

  /** The auditor who looked at it first; null while nobody has. */
  public String seenBy() {
    return seenBy;
  }

  public OffsetDateTime seenAt() {
    return seenAt;
  }
}

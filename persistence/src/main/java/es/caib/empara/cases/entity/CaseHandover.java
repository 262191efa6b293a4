package es.caib.empara.cases.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;

/**
 * The victim has left the territory of an institution. It answers for the case until one of those
 * in charge now has accepted it by name, and sees it for a while after the move.
 */
@Entity
@Table(name = "EMP_CASE_HANDOVER")
@SequenceGenerator(name = "caseHandover", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class CaseHandover {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "caseHandover")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Column(name = "REALM", updatable = false)
  private String realm;

  @Column(name = "MOVED_AT", updatable = false)
  private OffsetDateTime movedAt;

  @Column(name = "SIGHT_UNTIL", updatable = false)
  private OffsetDateTime sightUntil;

  @Column(name = "ACCEPTED_AT")
  private OffsetDateTime acceptedAt;

  @Column(name = "ACCEPTED_BY")
  private String acceptedBy;

  @Column(name = "ACCEPTED_REALM")
  private String acceptedRealm;

  @Column(name = "ENDED_AT")
  private OffsetDateTime endedAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected CaseHandover() {}

  /**
   * An institution is not in charge any more.
   *
   * @param sightUntil until when it sees the case at least
   */
  public CaseHandover(
      Long caseId, String realm, OffsetDateTime movedAt, OffsetDateTime sightUntil) {
    this.caseId = Required.value("caseId", caseId);
    this.realm = Required.text("realm", realm);
    this.movedAt = Required.value("movedAt", movedAt);
    this.sightUntil = Required.value("sightUntil", sightUntil);
  }

  /** Somebody of an institution in charge takes the case on. */
  public void accept(String byRealm, String principal, OffsetDateTime at) {
    if (!isPending()) {
      throw new IllegalStateException("the handover is not pending");
    }
    acceptedRealm = Required.text("realm", byRealm);
    acceptedBy = Required.text("principal", principal);
    acceptedAt = Required.value("at", at);
  }

  /** The victim is back. */
  public void drop(OffsetDateTime at) {
    endedAt = Required.value("at", at);
  }

  /**
   * Its time has come: whoever has been relieved sees the case no longer.
   *
   * @return whether that ended the sight
   */
  public boolean ring(OffsetDateTime at) {
    if (endedAt != null || acceptedAt == null || sightUntil.isAfter(at)) {
      return false;
    }
    endedAt = at;
    return true;
  }

  /** Whether nobody has accepted the case yet. */
  public boolean isPending() {
    return acceptedAt == null && endedAt == null;
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  /** Of the institution that the victim has left. */
  public String realm() {
    return realm;
  }

  public OffsetDateTime movedAt() {
    return movedAt;
  }

  public OffsetDateTime sightUntil() {
    return sightUntil;
  }

  public OffsetDateTime acceptedAt() {
    return acceptedAt;
  }

  /** {@code user@realm}. */
  public String acceptedBy() {
    return acceptedBy;
  }

  public String acceptedRealm() {
    return acceptedRealm;
  }

  public OffsetDateTime endedAt() {
    return endedAt;
  }
}

package es.caib.empara.channels.entity;

import es.caib.empara.channels.Signature;
import es.caib.empara.channels.ThreadState;
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
 * What institutions write to each other about one matter of a case. Whoever is in the scope of the
 * case reads it; there are no others.
 */
@Entity
@Table(name = "EMP_CASE_THREAD")
@SequenceGenerator(name = "caseThread", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class CaseThread {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "caseThread")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Column(name = "SUBJECT", updatable = false)
  private String subject;

  @Column(name = "OPENED_BY", updatable = false)
  private String openedBy;

  @Column(name = "INSTITUTION", updatable = false)
  private String institution;

  @Column(name = "OPENED_AT", updatable = false)
  private OffsetDateTime openedAt;

  @Column(name = "STATUS_VERSION", updatable = false)
  private long statusVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private ThreadState state;

  @Column(name = "CLOSED_BY")
  private String closedBy;

  @Column(name = "CLOSED_REALM")
  private String closedRealm;

  @Column(name = "CLOSED_AT")
  private OffsetDateTime closedAt;

  @Column(name = "CLOSING_REASON")
  private String closingReason;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected CaseThread() {}

  /**
   * @param subject in a few words, without names
   */
  public CaseThread(Long caseId, String subject, Signature opened) {
    this.caseId = Required.value("caseId", caseId);
    this.subject = Required.text("subject", subject);
    this.openedBy = opened.principal();
    this.institution = opened.institution();
    this.openedAt = opened.at();
    this.statusVersion = opened.statusVersion();
    this.state = ThreadState.OPEN;
  }

  /**
   * The matter is settled, or goes on elsewhere.
   *
   * @throws IllegalStateException when it is closed already
   */
  public void close(String reason, Signature by) {
    if (!isOpen()) {
      throw new IllegalStateException("the thread is closed");
    }
    closingReason = Required.text("reason", reason);
    closedBy = by.principal();
    closedRealm = by.institution();
    closedAt = by.at();
    state = ThreadState.CLOSED;
  }

  public boolean isOpen() {
    return state == ThreadState.OPEN;
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  public String subject() {
    return subject;
  }

  /** {@code user@realm}. */
  public String openedBy() {
    return openedBy;
  }

  /** Realm of whoever opened it. */
  public String institution() {
    return institution;
  }

  public OffsetDateTime openedAt() {
    return openedAt;
  }

  /** That was on screen when it was opened. */
  public long statusVersion() {
    return statusVersion;
  }

  public ThreadState state() {
    return state;
  }

  public String closedBy() {
    return closedBy;
  }

  public String closedRealm() {
    return closedRealm;
  }

  /** Null as long as it is open, as all of the closing is. */
  public OffsetDateTime closedAt() {
    return closedAt;
  }

  public String closingReason() {
    return closingReason;
  }
}

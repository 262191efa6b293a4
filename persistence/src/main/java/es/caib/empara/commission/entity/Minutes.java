package es.caib.empara.commission.entity;

import es.caib.empara.commission.MinutesState;
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
 * The minutes of a session (Ley 40/2015 art. 18). Until their approval each change is one more
 * edition; what was sent and then corrected is sent again. With the approval they are frozen.
 */
@Entity
@Table(name = "EMP_MINUTES")
@SequenceGenerator(name = "minutes", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class Minutes {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "minutes")
  @Column(name = "ID")
  private Long id;

  @Column(name = "SESSION_ID", updatable = false)
  private Long sessionId;

  @Column(name = "SESSION_NUMBER", updatable = false)
  private String sessionNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private MinutesState state;

  @Column(name = "EDITION")
  private int edition;

  @Column(name = "SENT_EDITION")
  private Integer sentEdition;

  @Column(name = "SENT_BY")
  private String sentBy;

  @Column(name = "SENT_AT")
  private OffsetDateTime sentAt;

  @Column(name = "APPROVED_IN")
  private Long approvedIn;

  @Column(name = "APPROVED_AT")
  private OffsetDateTime approvedAt;

  @Column(name = "CONTENT")
  private String content;

  @Column(name = "SHA256")
  private String sha256;

  @Column(name = "SIGNED_BY")
  private String signedBy;

  @Column(name = "SIGNED_AT")
  private OffsetDateTime signedAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected Minutes() {}

  /** Minutes of a session, with their first edition. */
  public Minutes(Long sessionId, String sessionNumber) {
    this.sessionId = Required.value("session", sessionId);
    this.sessionNumber = Required.text("sessionNumber", sessionNumber);
    this.state = MinutesState.DRAFT;
    this.edition = 1;
  }

  /**
   * One more edition. What the members have already is corrected for a reason that they are told.
   *
   * @return the number of the new edition
   * @throws IllegalStateException when they are frozen
   * @throws IllegalArgumentException "reason: missing" for a correction without one
   */
  public int edit(String reason) {
    if (state.isFrozen()) {
      throw new IllegalStateException("minutes: frozen");
    }
    if (sentEdition != null) {
      Required.text("reason", reason);
    }
    state = MinutesState.DRAFT;
    return ++edition;
  }

  /**
   * The members get the present edition.
   *
   * @throws IllegalStateException when they have it already, or it is frozen
   */
  public void send(String by, OffsetDateTime at) {
    if (state != MinutesState.DRAFT) {
      throw new IllegalStateException("minutes: not a draft");
    }
    sentBy = Required.text("sentBy", by);
    sentAt = Required.value("sentAt", at);
    sentEdition = edition;
    state = MinutesState.SENT;
  }

  /**
   * The Commission has approved what it was sent, in the same session or in another (art. 18.2).
   *
   * @param whole everything that they say
   * @param sum its SHA-256, 64 hexadecimal digits
   * @throws IllegalStateException when the members have not been sent the present edition
   */
  public void approve(Long inSession, String whole, String sum, OffsetDateTime at) {
    if (state != MinutesState.SENT) {
      throw new IllegalStateException("minutes: not sent");
    }
    approvedIn = Required.value("approvedIn", inSession);
    content = Required.text("content", whole);
    sha256 = Required.text("sha256", sum);
    approvedAt = Required.value("approvedAt", at);
    state = MinutesState.APPROVED;
  }

  /**
   * The papers bear their signature.
   *
   * @throws IllegalStateException when they are not approved, or signed already
   */
  public void sign(String by, OffsetDateTime at) {
    if (state != MinutesState.APPROVED) {
      throw new IllegalStateException("minutes: not approved");
    }
    signedBy = Required.text("signedBy", by);
    signedAt = Required.value("signedAt", at);
    state = MinutesState.SIGNED;
  }

  public Long id() {
    return id;
  }

  public Long sessionId() {
    return sessionId;
  }

  public String sessionNumber() {
    return sessionNumber;
  }

  public MinutesState state() {
    return state;
  }

  /** The number of the present edition, from 1. */
  public int edition() {
    return edition;
  }

  /** The edition that the members have; null while they have none. */
  public Integer sentEdition() {
    return sentEdition;
  }

  public String sentBy() {
    return sentBy;
  }

  public OffsetDateTime sentAt() {
    return sentAt;
  }

  /** The session that approved them. */
  public Long approvedIn() {
    return approvedIn;
  }

  public OffsetDateTime approvedAt() {
    return approvedAt;
  }

  /** Everything that they say, frozen; null before the approval. */
  public String content() {
    return content;
  }

  public String sha256() {
    return sha256;
  }

  public String signedBy() {
    return signedBy;
  }

  public OffsetDateTime signedAt() {
    return signedAt;
  }
}

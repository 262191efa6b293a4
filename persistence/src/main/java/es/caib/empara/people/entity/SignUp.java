package es.caib.empara.people.entity;

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

/** Somebody has signed up for a session of a course. Being there gives nothing: the test does. */
@Entity
@Table(name = "EMP_SIGN_UP")
@SequenceGenerator(name = "signUp", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class SignUp {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signUp")
  @Column(name = "ID")
  private Long id;

  @Column(name = "SESSION_ID", updatable = false)
  private Long sessionId;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "SIGNED_AT")
  private OffsetDateTime signedAt;

  @Column(name = "WITHDRAWN_AT")
  private OffsetDateTime withdrawnAt;

  @Column(name = "ATTENDED")
  private Boolean attended;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected SignUp() {}

  /**
   * @throws IllegalStateException when the session takes none any more
   */
  public SignUp(CourseSession session, String principal, OffsetDateTime at) {
    this.sessionId = Required.value("sessionId", session.id());
    this.principal = Required.text("principal", principal);
    sign(session, at);
  }

  /**
   * Signs up again, behind those who have meanwhile; twice changes nothing.
   *
   * @throws IllegalStateException when the session takes none any more
   */
  public void again(CourseSession session, OffsetDateTime at) {
    if (withdrawnAt != null) {
      sign(session, at);
    }
  }

  private void sign(CourseSession session, OffsetDateTime at) {
    requireOpen(session, at);
    signedAt = at;
    withdrawnAt = null;
  }

  /**
   * @throws IllegalStateException when the session has begun or is cancelled
   */
  public void withdraw(CourseSession session, OffsetDateTime at) {
    requireOpen(session, at);
    if (withdrawnAt == null) {
      withdrawnAt = at;
    }
  }

  private static void requireOpen(CourseSession session, OffsetDateTime at) {
    if (!session.takesSignUps(at)) {
      throw new IllegalStateException("the session takes no sign-ups");
    }
  }

  /**
   * Was there, or was not.
   *
   * @throws IllegalStateException before the session, and for who has withdrawn
   */
  public void attend(CourseSession session, boolean there, OffsetDateTime at) {
    if (!session.takesAttendance(at) || withdrawnAt != null) {
      throw new IllegalStateException("nobody can have been there");
    }
    attended = there;
  }

  public boolean stands() {
    return withdrawnAt == null;
  }

  public Long id() {
    return id;
  }

  public Long sessionId() {
    return sessionId;
  }

  public String principal() {
    return principal;
  }

  public OffsetDateTime signedAt() {
    return signedAt;
  }

  /** Null while nobody has said. */
  public Boolean attended() {
    return attended;
  }
}

package es.caib.empara.people.entity;

import es.caib.empara.people.AttemptState;
import es.caib.empara.shared.Required;
import es.caib.empara.shared.VerificationCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** States that somebody has passed the test of a course, and until when it counts. Only added. */
@Entity
@Table(name = "EMP_TRAINING_CERTIFICATE")
@SequenceGenerator(name = "trainingCertificate", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class TrainingCertificate {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trainingCertificate")
  @Column(name = "ID")
  private Long id;

  @Column(name = "ATTEMPT_ID", updatable = false)
  private Long attemptId;

  @Column(name = "COURSE_ID", updatable = false)
  private Long courseId;

  @Column(name = "REALM", updatable = false)
  private String realm;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "NAME", updatable = false)
  private String name;

  @Column(name = "CODE", updatable = false)
  private String code;

  @Column(name = "ISSUED_AT", updatable = false)
  private OffsetDateTime issuedAt;

  @Column(name = "ISSUED_ON", updatable = false)
  private LocalDate issuedOn;

  @Column(name = "VALID_UNTIL", updatable = false)
  private LocalDate validUntil;

  protected TrainingCertificate() {}

  /**
   * @param today the day in the islands
   * @throws IllegalArgumentException unless the test is hers and was passed
   */
  public TrainingCertificate(
      TestAttempt attempt,
      Course course,
      StaffMember holder,
      VerificationCode code,
      LocalDate today) {
    OffsetDateTime passedAt = attempt.finishedAt();
    if (passedAt == null || attempt.stateAt(passedAt) != AttemptState.PASSED) {
      throw new IllegalArgumentException("attempt: not passed");
    }
    if (!attempt.principal().equals(holder.principal())) {
      throw new IllegalArgumentException("attempt: of somebody else");
    }
    this.attemptId = Required.value("attemptId", attempt.id());
    this.courseId = course.id();
    this.realm = holder.realm();
    this.principal = holder.principal();
    this.name = holder.name();
    this.code = code.text();
    this.issuedAt = passedAt;
    this.issuedOn = Required.value("today", today);
    this.validUntil = course.validUntil(today);
  }

  public Long id() {
    return id;
  }

  public Long courseId() {
    return courseId;
  }

  public Long attemptId() {
    return attemptId;
  }

  public String realm() {
    return realm;
  }

  public String principal() {
    return principal;
  }

  /** As it was when it was issued. */
  public String name() {
    return name;
  }

  /** By which it is found again. */
  public String code() {
    return code;
  }

  public OffsetDateTime issuedAt() {
    return issuedAt;
  }

  public LocalDate issuedOn() {
    return issuedOn;
  }

  /** The last day. */
  public LocalDate validUntil() {
    return validUntil;
  }
}

package es.caib.empara.people.entity;

import es.caib.empara.people.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A course with its test. It is set up by the installation, not by a page. */
@Entity
@Table(name = "EMP_COURSE")
public class Course {

  private static final int HUNDRED = 100;

  @Id
  @Column(name = "ID", updatable = false)
  private Long id;

  @Column(name = "CODE", updatable = false)
  private String code;

  @Column(name = "TITLE_CA", updatable = false)
  private String titleCa;

  @Column(name = "TITLE_ES", updatable = false)
  private String titleEs;

  @Column(name = "TITLE_EN", updatable = false)
  private String titleEn;

  @Column(name = "VALID_MONTHS", updatable = false)
  private int validMonths;

  @Column(name = "QUESTIONS", updatable = false)
  private int questions;

  @Column(name = "PASS_PERCENT", updatable = false)
  private int passPercent;

  @Column(name = "WAIT_MINUTES", updatable = false)
  private int waitMinutes;

  @Column(name = "TEST_MINUTES", updatable = false)
  private int testMinutes;

  protected Course() {}

  /** How many right answers pass the test, rounded up. */
  public int needed() {
    return (questions * passPercent + HUNDRED - 1) / HUNDRED;
  }

  /** The last day for which a test counts that is passed on a day. */
  public LocalDate validUntil(LocalDate passedOn) {
    return passedOn.plusMonths(validMonths);
  }

  /** When a test is over that begins now. */
  public OffsetDateTime endsAt(OffsetDateTime start) {
    return start.plusMinutes(testMinutes);
  }

  /** How long one waits after a test that was not passed. */
  public Duration waiting() {
    return Duration.ofMinutes(waitMinutes);
  }

  public Long id() {
    return id;
  }

  public String code() {
    return code;
  }

  public Wording title() {
    return new Wording(titleCa, titleEs, titleEn);
  }

  public int validMonths() {
    return validMonths;
  }

  /** How many questions a test has. */
  public int questions() {
    return questions;
  }

  public int passPercent() {
    return passPercent;
  }

  public int waitMinutes() {
    return waitMinutes;
  }

  public int testMinutes() {
    return testMinutes;
  }
}

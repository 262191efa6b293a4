package es.caib.empara.people.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How long access lasts without use, and how long a body has to go through its list. */
@Entity
@Table(name = "EMP_STAFF_RULE")
@SequenceGenerator(name = "staffRule", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class StaffRule {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staffRule")
  @Column(name = "ID")
  private Long id;

  @Column(name = "VALID_FROM", updatable = false)
  private LocalDate validFrom;

  @Column(name = "DISUSE_DAYS", updatable = false)
  private int disuseDays;

  @Column(name = "ANSWER_DAYS", updatable = false)
  private int answerDays;

  @Column(name = "BASIS", updatable = false)
  private String basis;

  protected StaffRule() {}

  /**
   * @param disuseDays after so many days without use access is suspended; at least 1
   * @param answerDays a body has so many days to confirm its people; at least 1
   */
  public StaffRule(LocalDate validFrom, int disuseDays, int answerDays, String basis) {
    this.validFrom = Required.value("validFrom", validFrom);
    if (disuseDays < 1 || answerDays < 1) {
      throw new IllegalArgumentException("days: at least 1");
    }
    this.disuseDays = disuseDays;
    this.answerDays = answerDays;
    this.basis = Required.text("basis", basis);
  }

  /**
   * Whether access lapses today.
   *
   * @param since the later of the beginning and the last use
   */
  public boolean isUnused(LocalDate since, LocalDate today) {
    return !lapsesOn(since).isAfter(today);
  }

  /** The day on which access lapses that is not used again. */
  public LocalDate lapsesOn(LocalDate since) {
    return since.plusDays(disuseDays);
  }

  /** The last day to answer. */
  public LocalDate dueOn(LocalDate opened) {
    return opened.plusDays(answerDays);
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public int disuseDays() {
    return disuseDays;
  }

  public String basis() {
    return basis;
  }
}

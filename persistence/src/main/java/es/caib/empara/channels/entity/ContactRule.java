package es.caib.empara.channels.entity;

import es.caib.empara.channels.ContactState;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How often a card is confirmed and a line is tried, and how long before a body is told. */
@Entity
@Table(name = "EMP_CONTACT_RULE")
@SequenceGenerator(name = "contactRule", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ContactRule {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contactRule")
  @Column(name = "ID")
  private Long id;

  @Column(name = "VALID_FROM", updatable = false)
  private LocalDate validFrom;

  @Column(name = "CONFIRM_MONTHS", updatable = false)
  private int confirmMonths;

  @Column(name = "WARNING_DAYS", updatable = false)
  private int warningDays;

  @Column(name = "TEST_MONTHS", updatable = false)
  private int testMonths;

  @Column(name = "BASIS", updatable = false)
  private String basis;

  protected ContactRule() {}

  /**
   * @param confirmMonths a confirmation holds for so many months; at least 1
   * @param warningDays the body is told so many days before it ends; at least 0
   * @param testMonths a call holds for so many months; at least 1
   */
  public ContactRule(
      LocalDate validFrom, int confirmMonths, int warningDays, int testMonths, String basis) {
    this.validFrom = Required.value("validFrom", validFrom);
    if (confirmMonths < 1 || warningDays < 0 || testMonths < 1) {
      throw new IllegalArgumentException("months: at least 1");
    }
    this.confirmMonths = confirmMonths;
    this.warningDays = warningDays;
    this.testMonths = testMonths;
    this.basis = Required.text("basis", basis);
  }

  /** The last day on which a confirmation of that day holds. */
  public LocalDate confirmAgainBy(LocalDate confirmed) {
    return confirmed.plusMonths(confirmMonths);
  }

  /**
   * How a card stands.
   *
   * @param confirmed the day of its last confirmation; null for never
   */
  public ContactState state(LocalDate confirmed, LocalDate today) {
    if (confirmed == null || today.isAfter(confirmAgainBy(confirmed))) {
      return ContactState.OVERDUE;
    }
    return today.isBefore(confirmAgainBy(confirmed).minusDays(warningDays))
        ? ContactState.CURRENT
        : ContactState.DUE;
  }

  /**
   * Whether a line of the card should be tried.
   *
   * @param called the day of the last call; null for never
   */
  public boolean isCallDue(LocalDate called, LocalDate today) {
    return called == null || today.isAfter(called.plusMonths(testMonths));
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public int confirmMonths() {
    return confirmMonths;
  }

  public int warningDays() {
    return warningDays;
  }

  public int testMonths() {
    return testMonths;
  }

  public String basis() {
    return basis;
  }
}

package es.caib.empara.people.entity;

import es.caib.empara.people.TrainingState;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** When the end of a training is told, and what follows it. */
@Entity
@Table(name = "EMP_TRAINING_RULE")
@SequenceGenerator(name = "trainingRule", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class TrainingRule {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trainingRule")
  @Column(name = "ID")
  private Long id;

  @Column(name = "VALID_FROM", updatable = false)
  private LocalDate validFrom;

  @Column(name = "FIRST_NOTICE_DAYS", updatable = false)
  private int firstNoticeDays;

  @Column(name = "LAST_NOTICE_DAYS", updatable = false)
  private int lastNoticeDays;

  @Column(name = "GRACE_DAYS", updatable = false)
  private int graceDays;

  @Column(name = "CREDIT_MONTHS", updatable = false)
  private int creditMonths;

  @Column(name = "BASIS", updatable = false)
  private String basis;

  protected TrainingRule() {}

  /** How many days before its end it is told, first and last, and for how long one may look. */
  public record Days(int firstNotice, int lastNotice, int grace) {}

  /**
   * @param creditMonths so long has who was there before there was a course
   * @throws IllegalArgumentException naming the field at fault
   */
  public TrainingRule(LocalDate validFrom, Days days, int creditMonths, String basis) {
    this.validFrom = Required.value("validFrom", validFrom);
    if (days.lastNotice() < 1 || days.firstNotice() <= days.lastNotice() || days.grace() < 0) {
      throw new IllegalArgumentException("days: first notice, then the last one, then the end");
    }
    if (creditMonths < 1) {
      throw new IllegalArgumentException("creditMonths: at least 1");
    }
    this.firstNoticeDays = days.firstNotice();
    this.lastNoticeDays = days.lastNotice();
    this.graceDays = days.grace();
    this.creditMonths = creditMonths;
    this.basis = Required.text("basis", basis);
  }

  /**
   * How a training stands on a day.
   *
   * @param validUntil its last day
   */
  public TrainingState stateOn(LocalDate day, LocalDate validUntil) {
    if (day.isAfter(lastDayOfGrace(validUntil))) {
      return TrainingState.LAPSED;
    } else if (day.isAfter(validUntil)) {
      return TrainingState.GRACE;
    } else if (!day.isBefore(validUntil.minusDays(lastNoticeDays))) {
      return TrainingState.ENDING;
    }
    return day.isBefore(validUntil.minusDays(firstNoticeDays))
        ? TrainingState.VALID
        : TrainingState.LAPSING;
  }

  /** The first of the last days with which a training stands so on a day; null for any. */
  public LocalDate earliestEnd(TrainingState state, LocalDate day) {
    return switch (state) {
      case VALID -> day.plusDays(firstNoticeDays + 1L);
      case LAPSING -> day.plusDays(lastNoticeDays + 1L);
      case ENDING -> day;
      case GRACE -> day.minusDays(graceDays);
      case LAPSED -> null;
    };
  }

  /** The last of the last days with which a training stands so on a day; null for any. */
  public LocalDate latestEnd(TrainingState state, LocalDate day) {
    return switch (state) {
      case VALID -> null;
      case LAPSING -> day.plusDays(firstNoticeDays);
      case ENDING -> day.plusDays(lastNoticeDays);
      case GRACE -> day.minusDays(1);
      case LAPSED -> day.minusDays(graceDays + 1L);
    };
  }

  /** The last day on which one may at least look. */
  public LocalDate lastDayOfGrace(LocalDate validUntil) {
    return validUntil.plusDays(graceDays);
  }

  /** The last day for which a training counts that is still told of as ending. */
  public LocalDate toldUntil(LocalDate day) {
    return day.plusDays(firstNoticeDays);
  }

  /** Until when who was there before has time to take the course. */
  public LocalDate creditUntil(LocalDate start) {
    return start.plusMonths(creditMonths);
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public int graceDays() {
    return graceDays;
  }

  public String basis() {
    return basis;
  }
}

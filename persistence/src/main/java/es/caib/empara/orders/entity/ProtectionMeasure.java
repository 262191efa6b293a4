package es.caib.empara.orders.entity;

import es.caib.empara.cases.Provenance;
import es.caib.empara.orders.CivilClaim;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureNature;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.OrderState;
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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A measure of an order; it has a life of its own inside the order. */
@Entity
@Table(name = "EMP_PROTECTION_MEASURE")
@SequenceGenerator(name = "protectionMeasure", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ProtectionMeasure {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protectionMeasure")
  @Column(name = "ID")
  private Long id;

  @Column(name = "ORDER_PK", updatable = false)
  private Long orderPk;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Column(name = "MEASURE_ID", updatable = false)
  private String measureId;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND")
  private MeasureKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private MeasureState state;

  @Column(name = "PARAMETERS")
  private String parameters;

  @Column(name = "VALID_FROM")
  private LocalDate validFrom;

  @Column(name = "VALID_UNTIL")
  private LocalDate validUntil;

  /** The last day on which it protects: the court's, or a later one by a family claim. */
  @Column(name = "LAST_DAY")
  private LocalDate lastDay;

  @Column(name = "UNTIL_MILESTONE")
  private String untilMilestone;

  @Column(name = "EVENT_TIME")
  private OffsetDateTime eventTime;

  @Column(name = "EVENT_ID")
  private String eventId;

  /** The end for which it was noted that the measure lapsed. */
  @Column(name = "LAPSED_FOR")
  private LocalDate lapsedFor;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected ProtectionMeasure() {}

  /** A measure of which the register speaks for the first time, as it was stated. */
  public ProtectionMeasure(ProtectionOrder order, MeasureStatement statement) {
    this.orderPk = Required.value("order", order.id());
    this.caseId = order.caseId();
    this.measureId = Required.text("measureId", statement.measureId());
    state(statement);
  }

  /** Whether something newer is known of the measure already. */
  public boolean isOvertaking(Provenance provenance) {
    return !provenance.isAfter(eventTime, eventId);
  }

  /**
   * Becomes what all statements together say, whatever order they came in. A decision that no
   * longer names the measure cancels it, and a request does not undo a decision.
   *
   * <p>A family claim that was filed while a civil measure held prolongs it (LECrim art. 544
   * ter.7), until the court says otherwise.
   *
   * @param ofOrder all statements of the order
   * @param ofMeasure those of this measure
   * @param claim null when none was filed
   */
  public void retell(
      List<OrderStatement> ofOrder, List<MeasureStatement> ofMeasure, CivilClaim claim) {
    List<Telling> tellings = new ArrayList<>();
    Set<String> naming = new HashSet<>();
    for (MeasureStatement said : ofMeasure) {
      tellings.add(new Telling(said.eventTime(), said.eventId(), said, null));
      naming.add(said.eventId());
    }
    for (OrderStatement said : ofOrder) {
      if (said.state() != OrderState.REQUESTED && !naming.contains(said.eventId())) {
        tellings.add(new Telling(said.eventTime(), said.eventId(), null, null));
      }
    }
    if (claim != null) {
      tellings.add(new Telling(claim.time(), claim.eventId(), null, claim));
    }
    tellings.sort(
        Comparator.comparing((Telling told) -> told.time().toInstant())
            .thenComparing(Telling::eventId));
    boolean stated = false;
    boolean decided = false;
    for (Telling told : tellings) {
      MeasureStatement said = told.statement();
      boolean request = said != null && said.state() == MeasureState.REQUESTED;
      if (told.claim() != null) {
        if (stated) {
          prolong(told.claim());
        }
      } else if (said == null) {
        dropped(stated, told);
        decided |= stated;
      } else if (said.isChange()) {
        // Older than the first statement of the measure it says nothing of the present.
        if (stated) {
          change(said);
          decided = true;
        }
      } else if (!request || !decided) {
        state(said);
        stated = true;
        decided |= !request;
      }
    }
    if (lapsedFor != null && state.protects() && lapsedFor.equals(lastDay)) {
      state = MeasureState.EXPIRED;
    }
  }

  /**
   * Whether it protects on a day, by its state and its dates.
   *
   * @param day in the islands
   */
  public boolean protectsOn(LocalDate day) {
    return state.protects()
        && !validFrom.isAfter(day)
        && (lastDay == null || !lastDay.isBefore(day));
  }

  /** A statement of the measure, of its order without it, or a claim. */
  private record Telling(
      OffsetDateTime time, String eventId, MeasureStatement statement, CivilClaim claim) {}

  private void prolong(CivilClaim claim) {
    boolean inTime = lastDay != null && !claim.filedOn().isAfter(lastDay);
    if (kind.nature() == MeasureNature.CIVIL && state.protects() && inTime) {
      LocalDate prolonged = claim.filedOn().plus(claim.term());
      lastDay = prolonged.isAfter(lastDay) ? prolonged : lastDay;
    }
  }

  private void dropped(boolean stated, Telling told) {
    if (stated) {
      state = MeasureState.CANCELLED;
      eventTime = told.time();
      eventId = told.eventId();
    }
  }

  private void change(MeasureStatement said) {
    state = said.state();
    parameters = said.parameters() == null ? parameters : said.parameters();
    if (said.validUntil() != null) {
      validUntil = said.validUntil();
      lastDay = validUntil;
    }
    eventTime = said.eventTime();
    eventId = said.eventId();
  }

  private void state(MeasureStatement said) {
    kind = Required.value("kind", said.kind());
    state = said.state();
    parameters = said.parameters();
    validFrom = said.validFrom();
    validUntil = said.validUntil();
    lastDay = validUntil;
    untilMilestone = said.untilMilestone();
    eventTime = said.eventTime();
    eventId = said.eventId();
  }

  /**
   * The last day is over. Done once for each end; a later end may lapse again.
   *
   * @param today in the islands
   * @return false when there is nothing to lapse
   */
  public boolean lapse(LocalDate today) {
    if (!state.protects() || lastDay == null || !lastDay.isBefore(today)) {
      return false;
    }
    state = MeasureState.EXPIRED;
    lapsedFor = lastDay;
    return true;
  }

  public Long id() {
    return id;
  }

  public Long orderPk() {
    return orderPk;
  }

  public Long caseId() {
    return caseId;
  }

  public String measureId() {
    return measureId;
  }

  public MeasureKind kind() {
    return kind;
  }

  public MeasureState state() {
    return state;
  }

  public String parameters() {
    return parameters;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** The last day that the court stated; null when a milestone ends it. */
  public LocalDate validUntil() {
    return validUntil;
  }

  /** The last day on which it protects; null when a milestone ends it. */
  public LocalDate lastDay() {
    return lastDay;
  }

  /** Whether it protects for longer than the court stated, by a family claim. */
  public boolean isProlonged() {
    return lastDay != null && lastDay.isAfter(validUntil);
  }

  public String untilMilestone() {
    return untilMilestone;
  }
}

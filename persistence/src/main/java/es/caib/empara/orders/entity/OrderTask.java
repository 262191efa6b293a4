package es.caib.empara.orders.entity;

import es.caib.empara.orders.OrderTaskKind;
import es.caib.empara.orders.OrderTaskState;
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

/**
 * A day on which somebody must look at what ends soon. It warns of one last day; when the
 * protection ends on another, that has tasks of its own.
 */
@Entity
@Table(name = "EMP_ORDER_TASK")
@SequenceGenerator(name = "orderTask", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class OrderTask {

  /**
   * What makes a task what it is.
   *
   * @param place which of the days of its kind, from 1
   * @param dueOn in the islands
   * @param endsOn the last day of what ends
   */
  public record Key(OrderTaskKind kind, int place, LocalDate dueOn, LocalDate endsOn) {}

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orderTask")
  @Column(name = "ID")
  private Long id;

  @Column(name = "ORDER_PK", updatable = false)
  private Long orderPk;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", updatable = false)
  private OrderTaskKind kind;

  @Column(name = "PLACE", updatable = false)
  private int place;

  @Column(name = "DUE_ON")
  private LocalDate dueOn;

  @Column(name = "DUE_AT")
  private OffsetDateTime dueAt;

  @Column(name = "ENDS_ON", updatable = false)
  private LocalDate endsOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private OrderTaskState state;

  @Column(name = "RUNG_AT")
  private OffsetDateTime rungAt;

  @Column(name = "DONE_AT")
  private OffsetDateTime doneAt;

  @Column(name = "DONE_BY")
  private String doneBy;

  @Column(name = "NOTE")
  private String note;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected OrderTask() {}

  /**
   * A task of an order.
   *
   * @param dueAt when people hear of it
   */
  public OrderTask(ProtectionOrder order, Key key, OffsetDateTime dueAt) {
    this.orderPk = Required.value("order", order.id());
    this.caseId = order.caseId();
    this.kind = Required.value("kind", key.kind());
    this.place = key.place();
    this.endsOn = Required.value("endsOn", key.endsOn());
    this.state = OrderTaskState.OPEN;
    plan(key.dueOn(), dueAt);
  }

  private void plan(LocalDate day, OffsetDateTime at) {
    dueOn = Required.value("dueOn", day);
    dueAt = Required.value("dueAt", at);
  }

  /** Whether it is the task of that end, whatever day it falls on by now. */
  public boolean isOf(Key key) {
    return kind == key.kind() && place == key.place() && endsOn.equals(key.endsOn());
  }

  /** It is needed, on that day: a task that was dropped comes back, another day rings again. */
  public void keep(Key key, OffsetDateTime at) {
    if (state == OrderTaskState.DROPPED) {
      state = OrderTaskState.OPEN;
    }
    if (!dueOn.equals(key.dueOn())) {
      plan(key.dueOn(), at);
      rungAt = null;
    }
  }

  /**
   * What it warned of does not end then any more.
   *
   * @return false when it was not open
   */
  public boolean drop() {
    if (state != OrderTaskState.OPEN) {
      return false;
    }
    state = OrderTaskState.DROPPED;
    return true;
  }

  /**
   * Its day has come.
   *
   * @return false when that is known already, or it is not open
   */
  public boolean ring(OffsetDateTime at) {
    if (state != OrderTaskState.OPEN || rungAt != null) {
      return false;
    }
    rungAt = Required.value("at", at);
    return true;
  }

  /**
   * Somebody has looked at it.
   *
   * @throws IllegalStateException when it is not open
   */
  public void done(String principal, String words, OffsetDateTime at) {
    if (state != OrderTaskState.OPEN) {
      throw new IllegalStateException("the task is " + state);
    }
    state = OrderTaskState.DONE;
    doneBy = Required.text("principal", principal);
    doneAt = Required.value("at", at);
    note = words;
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

  public OrderTaskKind kind() {
    return kind;
  }

  public int place() {
    return place;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public OffsetDateTime dueAt() {
    return dueAt;
  }

  public LocalDate endsOn() {
    return endsOn;
  }

  public OrderTaskState state() {
    return state;
  }

  public OffsetDateTime rungAt() {
    return rungAt;
  }

  public OffsetDateTime doneAt() {
    return doneAt;
  }

  public String doneBy() {
    return doneBy;
  }

  public String note() {
    return note;
  }
}

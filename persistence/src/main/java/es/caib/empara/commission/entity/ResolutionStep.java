package es.caib.empara.commission.entity;

import es.caib.empara.commission.StepKind;
import es.caib.empara.commission.StepState;
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
import java.time.Duration;
import java.time.OffsetDateTime;

/** One thing that a resolution does on its day. What fails is tried again, ever less often. */
@Entity
@Table(name = "EMP_RESOLUTION_STEP")
@SequenceGenerator(name = "resolutionStep", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ResolutionStep {

  private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final int MOST_FAULT = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "resolutionStep")
  @Column(name = "ID")
  private Long id;

  @Column(name = "RESOLUTION_ID", updatable = false)
  private Long resolutionId;

  @Column(name = "PLACE", updatable = false)
  private int place;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", updatable = false)
  private StepKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private StepState state;

  @Column(name = "DUE_AT")
  private OffsetDateTime dueAt;

  @Column(name = "ATTEMPTS")
  private int attempts;

  @Column(name = "FAULT")
  private String fault;

  @Column(name = "DONE_AT")
  private OffsetDateTime doneAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected ResolutionStep() {}

  /**
   * @param place from 1: a step is done when those before it are
   */
  public ResolutionStep(Long resolutionId, int place, StepKind kind, OffsetDateTime dueAt) {
    this.resolutionId = Required.value("resolutionId", resolutionId);
    this.place = place;
    this.kind = Required.value("kind", kind);
    this.dueAt = Required.value("dueAt", dueAt);
    this.state = StepState.WAITING;
  }

  public void done(OffsetDateTime at) {
    state = StepState.DONE;
    doneAt = Required.value("at", at);
    fault = null;
  }

  /** It could not be done; the wait doubles from ten seconds to a quarter of an hour. */
  public void fail(String why, OffsetDateTime at) {
    String told = Required.text("fault", why);
    fault = told.length() > MOST_FAULT ? told.substring(0, MOST_FAULT) : told;
    state = StepState.FAILED;
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, 10));
    dueAt = at.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    attempts++;
  }

  /** Somebody has mended what was at fault: it is tried at once. */
  public void hurry(OffsetDateTime at) {
    if (state == StepState.FAILED) {
      dueAt = at;
    }
  }

  /** The resolution was amended before its day. */
  public void drop() {
    if (state != StepState.DONE) {
      state = StepState.DROPPED;
    }
  }

  public boolean isOpen() {
    return state == StepState.WAITING || state == StepState.FAILED;
  }

  public Long id() {
    return id;
  }

  public Long resolutionId() {
    return resolutionId;
  }

  public int place() {
    return place;
  }

  public StepKind kind() {
    return kind;
  }

  public StepState state() {
    return state;
  }

  public OffsetDateTime dueAt() {
    return dueAt;
  }

  public int attempts() {
    return attempts;
  }

  /** What kept it from being done, a key of the message bundle; null when nothing does. */
  public String fault() {
    return fault;
  }

  /** Null until it is done. */
  public OffsetDateTime doneAt() {
    return doneAt;
  }
}

package es.caib.empara.commission.entity;

import es.caib.empara.commission.Certainty;
import es.caib.empara.commission.ObligationParty;
import es.caib.empara.commission.ObligationState;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;

/**
 * What a party of the agreement has to do, and how far it is. One that comes again is open again
 * for its next day as soon as it has been fulfilled for this one.
 */
@Entity
@Table(name = "EMP_OBLIGATION")
public class Obligation {

  @Id
  @Column(name = "ID")
  private Long id;

  @Column(name = "AGREEMENT_ID", updatable = false)
  private Long agreementId;

  @Enumerated(EnumType.STRING)
  @Column(name = "PARTY", updatable = false)
  private ObligationParty party;

  @Column(name = "TEXT_CA", updatable = false)
  private String textCa;

  @Column(name = "TEXT_ES", updatable = false)
  private String textEs;

  @Column(name = "SOURCE", updatable = false)
  private String source;

  @Enumerated(EnumType.STRING)
  @Column(name = "CERTAINTY", updatable = false)
  private Certainty certainty;

  @Column(name = "DUE_ON")
  private LocalDate dueOn;

  @Column(name = "RECURS", updatable = false)
  private String recurs;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private ObligationState state;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected Obligation() {}

  /**
   * An obligation that nobody has begun.
   *
   * @param what in Catalan and in Spanish
   * @param source article or clause
   * @param dueOn its last day; null when it has none
   * @param recurs after which time it comes again; null for one that does not
   */
  public Obligation(
      Long id,
      Long agreementId,
      ObligationParty party,
      What what,
      String source,
      Certainty certainty,
      LocalDate dueOn,
      Period recurs) {
    this.id = Required.value("id", id);
    this.agreementId = Required.value("agreement", agreementId);
    this.party = Required.value("party", party);
    this.textCa = Required.text("textCa", what.ca());
    this.textEs = Required.text("textEs", what.es());
    this.source = Required.text("source", source);
    this.certainty = Required.value("certainty", certainty);
    if (recurs != null) {
      Required.value("dueOn", dueOn);
      if (recurs.isZero() || recurs.isNegative()) {
        throw new IllegalArgumentException("recurs: not a time");
      }
    }
    this.dueOn = dueOn;
    this.recurs = recurs == null ? null : recurs.toString();
    this.state = ObligationState.PENDING;
  }

  /** What is to be done, in the official languages. */
  public record What(String ca, String es) {}

  /**
   * Somebody says how far it is.
   *
   * @param evidence what proves it; whoever says that it is fulfilled must name it
   * @return the day that this was about; null when it has none
   * @throws IllegalArgumentException "state: not recordable", "evidence: missing", "state: the
   *     same"
   */
  public LocalDate note(ObligationState now, String evidence) {
    if (!Required.value("state", now).isRecordable()) {
      throw new IllegalArgumentException("state: not recordable");
    }
    boolean said = evidence != null && !evidence.isBlank();
    if (now == ObligationState.FULFILLED || leavesFulfilled(now)) {
      Required.text("evidence", evidence);
    } else if (now == state && !said) {
      throw new IllegalArgumentException("state: the same");
    }
    LocalDate about = dueOn;
    if (now == ObligationState.FULFILLED && recurs != null) {
      dueOn = dueOn.plus(Period.parse(recurs));
      state = ObligationState.PENDING;
    } else {
      state = now;
    }
    return about;
  }

  private boolean leavesFulfilled(ObligationState now) {
    return state == ObligationState.FULFILLED && now != ObligationState.FULFILLED;
  }

  /** How far it is on a day: what is not fulfilled through its last day is overdue. */
  public ObligationState stateOn(LocalDate today) {
    boolean late = dueOn != null && dueOn.isBefore(today) && state != ObligationState.FULFILLED;
    return late ? ObligationState.OVERDUE : state;
  }

  /** What was recorded last, whatever the day. */
  public ObligationState recorded() {
    return state;
  }

  public Long id() {
    return id;
  }

  public Long agreementId() {
    return agreementId;
  }

  public ObligationParty party() {
    return party;
  }

  public What what() {
    return new What(textCa, textEs);
  }

  public String source() {
    return source;
  }

  public Certainty certainty() {
    return certainty;
  }

  /** Its last day, the next one when it comes again; null when it has none. */
  public LocalDate dueOn() {
    return dueOn;
  }

  /** After which time it comes again; null for one that does not. */
  public Period recurs() {
    return recurs == null ? null : Period.parse(recurs);
  }
}

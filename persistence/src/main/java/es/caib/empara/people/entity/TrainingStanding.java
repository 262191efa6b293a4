package es.caib.empara.people.entity;

import es.caib.empara.people.StandingBasis;
import es.caib.empara.people.TrainingState;
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

/**
 * Until when somebody's training counts, and which step of its end has been carried out: told,
 * looking only, no access.
 */
@Entity
@Table(name = "EMP_TRAINING_STANDING")
@SequenceGenerator(name = "standing", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class TrainingStanding {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "standing")
  @Column(name = "ID")
  private Long id;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "VALID_UNTIL")
  private LocalDate validUntil;

  @Enumerated(EnumType.STRING)
  @Column(name = "BASIS")
  private StandingBasis basis;

  @Enumerated(EnumType.STRING)
  @Column(name = "CARRIED_OUT")
  private TrainingState carriedOut;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected TrainingStanding() {}

  /**
   * @param validUntil the last day
   */
  public TrainingStanding(String principal, LocalDate validUntil, StandingBasis basis) {
    this.principal = Required.text("principal", principal);
    this.validUntil = Required.value("validUntil", validUntil);
    this.basis = Required.value("basis", basis);
    this.carriedOut = TrainingState.VALID;
  }

  /**
   * A test was passed: it counts anew. It never ends earlier than before.
   *
   * @return what had been carried out of the end of the former one
   */
  public TrainingState renew(LocalDate until) {
    TrainingState before = carriedOut;
    if (Required.value("until", until).isAfter(validUntil)) {
      validUntil = until;
    }
    basis = StandingBasis.TEST;
    carriedOut = TrainingState.VALID;
    return before;
  }

  /**
   * Notes that a step towards its end was carried out.
   *
   * @throws IllegalStateException when it leads back: only a test does
   */
  public void carryOut(TrainingState step) {
    if (step.compareTo(carriedOut) <= 0) {
      throw new IllegalStateException(carriedOut + " is carried out");
    }
    carriedOut = step;
  }

  public TrainingState stateOn(LocalDate day, TrainingRule rule) {
    return rule.stateOn(day, validUntil);
  }

  public boolean countsOn(LocalDate day) {
    return !day.isAfter(validUntil);
  }

  public String principal() {
    return principal;
  }

  /** The last day. */
  public LocalDate validUntil() {
    return validUntil;
  }

  public StandingBasis basis() {
    return basis;
  }

  public TrainingState carriedOut() {
    return carriedOut;
  }
}

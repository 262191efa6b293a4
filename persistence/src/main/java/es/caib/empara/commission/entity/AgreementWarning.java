package es.caib.empara.commission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How long before its end people are warned that an agreement ends; only scripts change this. */
@Entity
@Table(name = "EMP_AGREEMENT_WARNING")
public class AgreementWarning {

  @Id
  @Column(name = "MONTHS_BEFORE", updatable = false)
  private int monthsBefore;

  protected AgreementWarning() {}

  public int monthsBefore() {
    return monthsBefore;
  }
}

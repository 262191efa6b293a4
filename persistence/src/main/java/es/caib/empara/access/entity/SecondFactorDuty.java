package es.caib.empara.access.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A body requires a second factor of all its people. */
@Entity
@Table(name = "EMP_SECOND_FACTOR_DUTY")
public class SecondFactorDuty {

  @Id
  @Column(name = "REALM", updatable = false)
  private String realm;

  @Column(name = "REQUIRED_BY", updatable = false)
  private String requiredBy;

  @Column(name = "REQUIRED_AT", updatable = false)
  private OffsetDateTime requiredAt;

  protected SecondFactorDuty() {}

  public SecondFactorDuty(String realm, String requiredBy, OffsetDateTime requiredAt) {
    this.realm = Required.text("realm", realm);
    this.requiredBy = Required.text("requiredBy", requiredBy);
    this.requiredAt = Required.value("requiredAt", requiredAt);
  }

  public String requiredBy() {
    return requiredBy;
  }

  public OffsetDateTime requiredAt() {
    return requiredAt;
  }
}

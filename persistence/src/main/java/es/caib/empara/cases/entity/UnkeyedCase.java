package es.caib.empara.cases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A case that no search finds yet, since it is older than the keys. */
@Entity
@Table(name = "EMP_CASE_UNKEYED")
public class UnkeyedCase {

  @Id
  @Column(name = "CASE_ID")
  private Long caseId;

  protected UnkeyedCase() {}

  public Long caseId() {
    return caseId;
  }
}

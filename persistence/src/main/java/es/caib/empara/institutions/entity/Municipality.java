package es.caib.empara.institutions.entity;

import es.caib.empara.institutions.Island;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * One of the 67 municipalities; known by its INE code, never by name ("Consell" is one of them).
 */
@Entity
@Table(name = "EMP_MUNICIPALITY")
public class Municipality {

  @Id
  @Column(name = "INE_CODE")
  private String ineCode;

  @Column(name = "NAME")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "ISLAND")
  private Island island;

  @Column(name = "DIR3_CODE")
  private String dir3Code;

  protected Municipality() {}

  public String ineCode() {
    return ineCode;
  }

  public String name() {
    return name;
  }

  public Island island() {
    return island;
  }

  public String dir3Code() {
    return dir3Code;
  }
}

package es.caib.empara.institutions.entity;

import es.caib.empara.institutions.Island;
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
import java.time.LocalDate;

/** A day on which all the islands, one of them or one municipality do not work; reference data. */
@Entity
@Table(name = "EMP_HOLIDAY")
@SequenceGenerator(name = "holiday", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class Holiday {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "holiday")
  @Column(name = "ID")
  private Long id;

  @Column(name = "ON_DAY", updatable = false)
  private LocalDate day;

  @Enumerated(EnumType.STRING)
  @Column(name = "ISLAND", updatable = false)
  private Island island;

  @Column(name = "MUNICIPALITY", updatable = false)
  private String municipality;

  @Column(name = "NAME", updatable = false)
  private String name;

  @Column(name = "SOURCE", updatable = false)
  private String source;

  protected Holiday() {}

  /**
   * A holiday.
   *
   * @param island null when not of one island
   * @param municipality INE code; null when not of one municipality
   * @param source who says so
   */
  public Holiday(LocalDate day, Island island, String municipality, String name, String source) {
    this.day = Required.value("day", day);
    this.island = island;
    this.municipality = municipality;
    this.name = Required.text("name", name);
    this.source = Required.text("source", source);
  }

  public LocalDate day() {
    return day;
  }

  public Island island() {
    return island;
  }

  public String municipality() {
    return municipality;
  }

  public String name() {
    return name;
  }

  public String source() {
    return source;
  }
}

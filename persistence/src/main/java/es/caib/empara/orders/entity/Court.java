package es.caib.empara.orders.entity;

import es.caib.empara.institutions.Island;
import es.caib.empara.orders.CourtKind;
import es.caib.empara.orders.JudicialDistrict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A court, as reference data that only a script changes; what it became is a court of its own. */
@Entity
@Table(name = "EMP_COURT")
public class Court {

  @Id
  @Column(name = "ID")
  private Long id;

  @Column(name = "NAME_CA")
  private String nameCa;

  @Column(name = "NAME_ES")
  private String nameEs;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND")
  private CourtKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "DISTRICT")
  private JudicialDistrict district;

  @Column(name = "SEAT")
  private String seat;

  @Enumerated(EnumType.STRING)
  @Column(name = "ISLAND")
  private Island island;

  @Column(name = "VALID_FROM")
  private LocalDate validFrom;

  @Column(name = "VALID_TO")
  private LocalDate validTo;

  @Column(name = "PREDECESSOR_ID")
  private Long predecessorId;

  @Column(name = "BASIS")
  private String basis;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected Court() {}

  public Long id() {
    return id;
  }

  public String nameCa() {
    return nameCa;
  }

  public String nameEs() {
    return nameEs;
  }

  public CourtKind kind() {
    return kind;
  }

  public JudicialDistrict district() {
    return district;
  }

  /** INE code of the municipality of its seat. */
  public String seat() {
    return seat;
  }

  public Island island() {
    return island;
  }

  /** The first day; null when it is not known. */
  public LocalDate validFrom() {
    return validFrom;
  }

  /** The last day; null while it goes on. */
  public LocalDate validTo() {
    return validTo;
  }

  /** Whose cases it took over; null when none is known. */
  public Long predecessorId() {
    return predecessorId;
  }

  /** Where this comes from and how sure it is. */
  public String basis() {
    return basis;
  }
}

package es.caib.empara.orders.entity;

import es.caib.empara.orders.OrderTermKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A term that the coordination point keeps, with the days on which it holds; reference data. */
@Entity
@Table(name = "EMP_ORDER_TERM")
public class OrderTerm {

  @Id
  @Column(name = "ID")
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", updatable = false)
  private OrderTermKind kind;

  @Column(name = "PLACE", updatable = false)
  private int place;

  @Column(name = "TERM_LENGTH")
  private String length;

  @Column(name = "VALID_FROM", updatable = false)
  private LocalDate validFrom;

  @Column(name = "VALID_TO")
  private LocalDate validTo;

  @Column(name = "BASIS")
  private String basis;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected OrderTerm() {}

  public OrderTermKind kind() {
    return kind;
  }

  /** Tells the terms of a kind apart, from 1. */
  public int place() {
    return place;
  }

  /** ISO 8601, or {@code 2WD} for working days. */
  public String length() {
    return length;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** The last day; null while it holds. */
  public LocalDate validTo() {
    return validTo;
  }

  public String basis() {
    return basis;
  }
}

package es.caib.empara.commission.entity;

import es.caib.empara.commission.Party;
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

/** A seat in the Commission; who holds it is said by its terms. */
@Entity
@Table(name = "EMP_SEAT")
@SequenceGenerator(name = "seat", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class Seat {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seat")
  @Column(name = "ID")
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "PARTY", updatable = false)
  private Party party;

  @Column(name = "PLACE", updatable = false)
  private int place;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected Seat() {}

  /**
   * @param place from 1, among those of its party
   */
  public Seat(Party party, int place) {
    this.party = Required.value("party", party);
    if (place < 1) {
      throw new IllegalArgumentException("place: from 1");
    }
    this.place = place;
  }

  public Long id() {
    return id;
  }

  public Party party() {
    return party;
  }

  public int place() {
    return place;
  }
}

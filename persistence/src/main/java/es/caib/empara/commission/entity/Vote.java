package es.caib.empara.commission.entity;

import es.caib.empara.commission.VoteChoice;
import es.caib.empara.commission.VotePhase;
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
import java.time.OffsetDateTime;

/** The vote of a seat; until the vote is closed it can be changed. */
@Entity
@Table(name = "EMP_VOTE")
@SequenceGenerator(name = "vote", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class Vote {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vote")
  @Column(name = "ID")
  private Long id;

  @Column(name = "ITEM_ID", updatable = false)
  private Long itemId;

  @Enumerated(EnumType.STRING)
  @Column(name = "PHASE", updatable = false)
  private VotePhase phase;

  @Column(name = "SEAT_ID", updatable = false)
  private Long seatId;

  @Column(name = "PRINCIPAL")
  private String principal;

  @Column(name = "NAME")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "CHOICE")
  private VoteChoice choice;

  @Column(name = "RECORDED_AT")
  private OffsetDateTime recordedAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected Vote() {}

  /** Whoever sits for the seat votes. */
  public Vote(
      Long itemId,
      VotePhase phase,
      Long seatId,
      String principal,
      String name,
      VoteChoice choice,
      OffsetDateTime recordedAt) {
    this.itemId = Required.value("itemId", itemId);
    this.phase = Required.value("phase", phase);
    this.seatId = Required.value("seatId", seatId);
    recast(principal, name, choice, recordedAt);
  }

  /** Replaces what was voted before: a seat has one vote. */
  public final void recast(String by, String byName, VoteChoice other, OffsetDateTime at) {
    this.principal = Required.text("principal", by);
    this.name = Required.text("name", byName);
    this.choice = Required.value("choice", other);
    this.recordedAt = Required.value("recordedAt", at);
  }

  public Long id() {
    return id;
  }

  public Long itemId() {
    return itemId;
  }

  public VotePhase phase() {
    return phase;
  }

  public Long seatId() {
    return seatId;
  }

  public String principal() {
    return principal;
  }

  public String name() {
    return name;
  }

  public VoteChoice choice() {
    return choice;
  }

  public OffsetDateTime recordedAt() {
    return recordedAt;
  }
}

package es.caib.empara.orders.entity;

import es.caib.empara.orders.CourtNames;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;

/** A name under which the feed speaks of a court. */
@Entity
@Table(name = "EMP_COURT_NAME")
public class CourtName {

  @Id
  @Column(name = "NAME")
  private String name;

  @Column(name = "COURT_ID")
  private Long courtId;

  /** Who said so; null when it came with the list. */
  @Column(name = "ATTACHED_BY")
  private String attachedBy;

  @Column(name = "ATTACHED_AT")
  private OffsetDateTime attachedAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected CourtName() {}

  /**
   * A name that a person attaches to a court.
   *
   * @param spelled as the feed spells it
   */
  public CourtName(String spelled, Long courtId, String by, OffsetDateTime at) {
    this.name = Required.text("name", CourtNames.normal(Required.text("name", spelled)));
    attach(courtId, by, at);
  }

  /** Another person knows better. */
  public void attach(Long court, String by, OffsetDateTime at) {
    this.courtId = Required.value("court", court);
    this.attachedBy = Required.text("by", by);
    this.attachedAt = Required.value("at", at);
  }

  /** Whether it came with the list, which only a script changes. */
  public boolean isOfTheList() {
    return attachedBy == null;
  }

  /** In its normal form. */
  public String name() {
    return name;
  }

  public Long courtId() {
    return courtId;
  }

  public String attachedBy() {
    return attachedBy;
  }

  public OffsetDateTime attachedAt() {
    return attachedAt;
  }
}

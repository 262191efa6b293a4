package es.caib.empara.commission.entity;

import es.caib.empara.commission.Office;
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

/** A person holds an office of the Commission for a time. */
@Entity
@Table(name = "EMP_OFFICE_TERM")
@SequenceGenerator(name = "officeTerm", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class OfficeTerm {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "officeTerm")
  @Column(name = "ID")
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "OFFICE", updatable = false)
  private Office office;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "NAME", updatable = false)
  private String name;

  @Column(name = "STARTS_AT", updatable = false)
  private OffsetDateTime startsAt;

  @Column(name = "ENDS_AT")
  private OffsetDateTime endsAt;

  @Column(name = "RECORDED_BY", updatable = false)
  private String recordedBy;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected OfficeTerm() {}

  public OfficeTerm(
      Office office, String principal, String name, OffsetDateTime startsAt, String recordedBy) {
    this.office = Required.value("office", office);
    this.principal = Required.text("principal", principal);
    this.name = Required.text("name", name);
    this.startsAt = Required.value("startsAt", startsAt);
    this.recordedBy = Required.text("recordedBy", recordedBy);
  }

  /** Another takes over, or nobody. A term that has not begun ends with its beginning. */
  public void end(OffsetDateTime at) {
    if (endsAt == null || at.isBefore(endsAt)) {
      endsAt = at.isBefore(startsAt) ? startsAt : at;
    }
  }

  public boolean holdsAt(OffsetDateTime at) {
    return !at.isBefore(startsAt) && (endsAt == null || at.isBefore(endsAt));
  }

  public Long id() {
    return id;
  }

  public Office office() {
    return office;
  }

  public String principal() {
    return principal;
  }

  public String name() {
    return name;
  }

  public OffsetDateTime startsAt() {
    return startsAt;
  }

  /** Null while it goes on. */
  public OffsetDateTime endsAt() {
    return endsAt;
  }

  public String recordedBy() {
    return recordedBy;
  }
}

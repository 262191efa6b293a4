package es.caib.empara.commission.entity;

import es.caib.empara.commission.CertifiedResolution;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What the secretary has certified of one resolution, frozen, and whether the minutes were pending
 * approval then: the certificate says so (Ley 40/2015 art. 19.5).
 */
@Entity
@Table(name = "EMP_COMMISSION_CERTIFICATE")
@SequenceGenerator(name = "commissionCertificate", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class CommissionCertificate {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commissionCertificate")
  @Column(name = "ID")
  private Long id;

  @Column(name = "MINUTES_ID", updatable = false)
  private Long minutesId;

  @Column(name = "RESOLUTION_ID", updatable = false)
  private Long resolutionId;

  @Column(name = "RESOLUTION_NUMBER", updatable = false)
  private String resolutionNumber;

  @Column(name = "ITEM", updatable = false)
  private String item;

  @Column(name = "TEXT", updatable = false)
  private String text;

  @Column(name = "EFFECT_ON", updatable = false)
  private LocalDate effectOn;

  @Column(name = "MINUTES_PENDING", updatable = false)
  private boolean minutesPending;

  @Column(name = "ISSUED_BY", updatable = false)
  private String issuedBy;

  @Column(name = "ISSUED_AT", updatable = false)
  private OffsetDateTime issuedAt;

  @Column(name = "SUPERSEDED_AT")
  private OffsetDateTime supersededAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected CommissionCertificate() {}

  /** Certifies a resolution that stands in the minutes. */
  public CommissionCertificate(
      Minutes minutes, CertifiedResolution resolution, String issuedBy, OffsetDateTime issuedAt) {
    this.minutesId = Required.value("minutes", minutes.id());
    this.minutesPending = !minutes.state().isFrozen();
    this.resolutionId = resolution.id();
    this.resolutionNumber = Required.text("resolutionNumber", resolution.number());
    this.item = Required.text("item", resolution.item());
    this.text = Required.text("text", resolution.text());
    this.effectOn = resolution.effectOn();
    this.issuedBy = Required.text("issuedBy", issuedBy);
    this.issuedAt = Required.value("issuedAt", issuedAt);
  }

  /** Another certificate, or the approved minutes, say otherwise; whoever was first stays. */
  public void supersede(OffsetDateTime at) {
    Required.value("supersededAt", at);
    if (supersededAt == null) {
      supersededAt = at;
    }
  }

  public boolean isSuperseded() {
    return supersededAt != null;
  }

  public Long id() {
    return id;
  }

  public Long minutesId() {
    return minutesId;
  }

  public CertifiedResolution resolution() {
    return new CertifiedResolution(resolutionId, resolutionNumber, item, text, effectOn);
  }

  /** Whether the minutes were not approved yet when it was issued. */
  public boolean isMinutesPending() {
    return minutesPending;
  }

  public String issuedBy() {
    return issuedBy;
  }

  public OffsetDateTime issuedAt() {
    return issuedAt;
  }
}

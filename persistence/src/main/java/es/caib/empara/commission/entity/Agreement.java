package es.caib.empara.commission.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * The agreement from which all of this comes, and how long it lasts. It lasts four years at most
 * and may be extended by up to four more, by unanimity and before it ends (Ley 40/2015 art. 49.h).
 */
@Entity
@Table(name = "EMP_AGREEMENT")
public class Agreement {

  private static final int MOST_YEARS = 4;

  @Id
  @Column(name = "ID")
  private Long id;

  @Column(name = "REFERENCE", updatable = false)
  private String reference;

  @Column(name = "SIGNED_ON", updatable = false)
  private LocalDate signedOn;

  @Column(name = "IN_FORCE_ON", updatable = false)
  private LocalDate inForceOn;

  @Column(name = "PUBLISHED_ON", updatable = false)
  private LocalDate publishedOn;

  @Column(name = "ENDS_ON", updatable = false)
  private LocalDate endsOn;

  @Column(name = "EXTENDED_UNTIL")
  private LocalDate extendedUntil;

  @Column(name = "EXTENSION_AGREED_ON")
  private LocalDate extensionAgreedOn;

  @Column(name = "EXTENSION_RECORDED_BY")
  private String extensionRecordedBy;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected Agreement() {}

  /**
   * An agreement as it was published.
   *
   * @param reference by which the BOE knows it
   * @param endsOn its last day, four years after it came into force at most
   */
  public Agreement(
      Long id,
      String reference,
      LocalDate signedOn,
      LocalDate inForceOn,
      LocalDate publishedOn,
      LocalDate endsOn) {
    this.id = Required.value("id", id);
    this.reference = Required.text("reference", reference);
    this.signedOn = Required.value("signedOn", signedOn);
    this.inForceOn = Required.value("inForceOn", inForceOn);
    this.publishedOn = Required.value("publishedOn", publishedOn);
    this.endsOn = Required.value("endsOn", endsOn);
    if (!endsOn.isAfter(inForceOn) || endsOn.isAfter(inForceOn.plusYears(MOST_YEARS))) {
      throw new IllegalArgumentException("endsOn: not within four years");
    }
  }

  /**
   * All parties have agreed to extend it.
   *
   * @param until the new last day
   * @param agreedOn not after the last day that it replaces
   * @throws IllegalArgumentException "agreedOn: too late", "until: not within four years"
   * @throws IllegalStateException when it has been extended before
   */
  public void extend(LocalDate until, LocalDate agreedOn, String recordedBy) {
    if (extendedUntil != null) {
      throw new IllegalStateException("agreement: extended before");
    }
    if (Required.value("agreedOn", agreedOn).isAfter(endsOn)) {
      throw new IllegalArgumentException("agreedOn: too late");
    }
    if (!Required.value("until", until).isAfter(endsOn)
        || until.isAfter(endsOn.plusYears(MOST_YEARS))) {
      throw new IllegalArgumentException("until: not within four years");
    }
    extendedUntil = until;
    extensionAgreedOn = agreedOn;
    extensionRecordedBy = Required.text("recordedBy", recordedBy);
  }

  /** The last day on which it is in force. */
  public LocalDate lastDay() {
    return extendedUntil == null ? endsOn : extendedUntil;
  }

  public boolean isExtended() {
    return extendedUntil != null;
  }

  public Long id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  public LocalDate signedOn() {
    return signedOn;
  }

  public LocalDate inForceOn() {
    return inForceOn;
  }

  public LocalDate publishedOn() {
    return publishedOn;
  }

  public LocalDate extensionAgreedOn() {
    return extensionAgreedOn;
  }

  public String extensionRecordedBy() {
    return extensionRecordedBy;
  }
}

package es.caib.empara.people.entity;

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

/** Once a year a body says of each of its people whether she stays. */
@Entity
@Table(name = "EMP_RECERTIFICATION")
@SequenceGenerator(name = "recertification", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class Recertification {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recertification")
  @Column(name = "ID")
  private Long id;

  @Column(name = "REALM", updatable = false)
  private String realm;

  @Column(name = "LIST_YEAR", updatable = false)
  private int year;

  @Column(name = "OPENED_AT", updatable = false)
  private OffsetDateTime openedAt;

  @Column(name = "DUE_ON", updatable = false)
  private LocalDate dueOn;

  @Column(name = "CLOSED_AT")
  private OffsetDateTime closedAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected Recertification() {}

  /**
   * @param dueOn the last day to answer
   */
  public Recertification(String realm, int year, OffsetDateTime openedAt, LocalDate dueOn) {
    this.realm = Required.text("realm", realm);
    this.year = year;
    this.openedAt = Required.value("openedAt", openedAt);
    this.dueOn = Required.value("dueOn", dueOn);
  }

  /**
   * The day in a year on which a body's list opens: that on which it came in. Null in the year of
   * its coming in, and in those before.
   */
  public static LocalDate opensOn(LocalDate incorporatedOn, int year) {
    return year > incorporatedOn.getYear() ? incorporatedOn.withYear(year) : null;
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  /** Whether its last day is over. */
  public boolean isOver(LocalDate today) {
    return today.isAfter(dueOn);
  }

  /** Whether it asks about somebody: who came later has been looked at then. */
  public boolean asksAbout(StaffMember member) {
    return member.realm().equals(realm)
        && member.isActive()
        && member.activeSince().isBefore(openedAt);
  }

  /**
   * @throws IllegalStateException when it is closed
   */
  public void close(OffsetDateTime at) {
    if (closedAt != null) {
      throw new IllegalStateException("the list is closed");
    }
    closedAt = Required.value("at", at);
  }

  public Long id() {
    return id;
  }

  public String realm() {
    return realm;
  }

  public int year() {
    return year;
  }

  public OffsetDateTime openedAt() {
    return openedAt;
  }

  /** The last day to answer. */
  public LocalDate dueOn() {
    return dueOn;
  }

  /** Null while it is open. */
  public OffsetDateTime closedAt() {
    return closedAt;
  }
}

package es.caib.empara.channels.entity;

import es.caib.empara.channels.CallOutcome;
import es.caib.empara.channels.ContactHours;
import es.caib.empara.channels.ContactKind;
import es.caib.empara.channels.ContactPerson;
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
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** One way to reach a body. A removed one stays for the calls that were made to it. */
@Entity
@Table(name = "EMP_CONTACT_LINE")
@SequenceGenerator(name = "contactLine", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ContactLine {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contactLine")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CARD_ID", updatable = false)
  private Long cardId;

  @Column(name = "PLACE")
  private int place;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND")
  private ContactKind kind;

  @Column(name = "POST")
  private String post;

  @Column(name = "NAME")
  private String name;

  @Column(name = "PHONE")
  private String phone;

  @Enumerated(EnumType.STRING)
  @Column(name = "FIRST_DAY")
  private DayOfWeek firstDay;

  @Enumerated(EnumType.STRING)
  @Column(name = "LAST_DAY")
  private DayOfWeek lastDay;

  @Column(name = "OPENS_AT")
  private String opensAt;

  @Column(name = "CLOSES_AT")
  private String closesAt;

  @Column(name = "MAIL")
  private String mail;

  @Column(name = "CHANGED_AT")
  private OffsetDateTime changedAt;

  @Column(name = "FAILED_AT")
  private OffsetDateTime failedAt;

  @Column(name = "REMOVED_AT")
  private OffsetDateTime removedAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected ContactLine() {}

  /**
   * @param place in the order in which one calls, from 1
   */
  public ContactLine(ContactCard card, int place, ContactPerson person, OffsetDateTime at) {
    this.cardId = Required.value("cardId", card.id());
    moveTo(place);
    change(person, at);
  }

  /** It is another person, number or time from now on. */
  public final void change(ContactPerson person, OffsetDateTime at) {
    requireStanding();
    kind = person.kind();
    post = person.post();
    name = person.name();
    phone = person.phone();
    firstDay = person.hours().firstDay();
    lastDay = person.hours().lastDay();
    opensAt = person.hours().opens().toString();
    closesAt = person.hours().closes().toString();
    mail = person.mail();
    changedAt = Required.value("at", at);
  }

  /** It is called earlier or later than others. */
  public final void moveTo(int newPlace) {
    requireStanding();
    if (newPlace < 1) {
      throw new IllegalArgumentException("place: from 1");
    }
    place = newPlace;
  }

  /**
   * @throws IllegalStateException when it is removed already
   */
  public void remove(OffsetDateTime at) {
    requireStanding();
    removedAt = Required.value("at", at);
  }

  private void requireStanding() {
    if (removedAt != null) {
      throw new IllegalStateException("the line is removed");
    }
  }

  /** A call was made to it. */
  void called(CallOutcome outcome, OffsetDateTime at) {
    requireStanding();
    failedAt = outcome.isFailed() ? Required.value("at", at) : null;
  }

  /** What was changed since a call failed is right now. */
  void confirmed() {
    if (failedAt != null && changedAt.isAfter(failedAt)) {
      failedAt = null;
    }
  }

  /** Whether the last call to it failed, and nothing has mended it since. */
  public boolean isFailing() {
    return failedAt != null && removedAt == null;
  }

  public boolean isRemoved() {
    return removedAt != null;
  }

  public ContactPerson person() {
    return new ContactPerson(
        kind,
        post,
        name,
        phone,
        new ContactHours(firstDay, lastDay, LocalTime.parse(opensAt), LocalTime.parse(closesAt)),
        mail);
  }

  public Long id() {
    return id;
  }

  public Long cardId() {
    return cardId;
  }

  public int place() {
    return place;
  }

  /** When the last call to it failed; null when none did, or it is mended. */
  public OffsetDateTime failedAt() {
    return failedAt;
  }
}

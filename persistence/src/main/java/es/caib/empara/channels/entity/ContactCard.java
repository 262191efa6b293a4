package es.caib.empara.channels.entity;

import es.caib.empara.channels.ContactKind;
import es.caib.empara.channels.ContactState;
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
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a body is reached. Its lines stand apart; a line that a call did not reach is mended by a
 * later call, or by being changed and confirmed.
 */
@Entity
@Table(name = "EMP_CONTACT_CARD")
@SequenceGenerator(name = "contactCard", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ContactCard {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contactCard")
  @Column(name = "ID")
  private Long id;

  @Column(name = "REALM", updatable = false)
  private String realm;

  @Column(name = "SECURE_MAIL")
  private String secureMail;

  @Column(name = "NOTE")
  private String note;

  @Column(name = "CONFIRMED_BY")
  private String confirmedBy;

  @Column(name = "CONFIRMED_AT")
  private OffsetDateTime confirmedAt;

  @Column(name = "CALLED_AT")
  private OffsetDateTime calledAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "REMINDED_OF")
  private ContactState remindedOf;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected ContactCard() {}

  /** The card of a body, still empty. */
  public ContactCard(String realm) {
    this.realm = Required.text("realm", realm);
  }

  /**
   * Says what is said besides the lines.
   *
   * @param secureMail null for none
   * @param note null for none
   */
  public void describe(String secureMail, String note) {
    this.secureMail = secureMail;
    this.note = note;
  }

  /** Whether these lines reach the body by day and by night. */
  public static boolean isComplete(Collection<ContactLine> lines) {
    Set<ContactKind> kinds =
        lines.stream()
            .filter(line -> !line.isRemoved())
            .map(line -> line.person().kind())
            .collect(Collectors.toSet());
    return kinds.containsAll(EnumSet.allOf(ContactKind.class));
  }

  /**
   * Somebody says that all of it is right.
   *
   * @param lines all of the card
   * @throws IllegalStateException unless there is a line for office hours and one for out of hours
   */
  public ContactConfirmation confirm(Collection<ContactLine> lines, String by, OffsetDateTime at) {
    if (!isComplete(lines)) {
      throw new IllegalStateException("the card is not complete");
    }
    ContactConfirmation confirmation = new ContactConfirmation(this, by, at);
    lines.forEach(ContactLine::confirmed);
    confirmedBy = by;
    confirmedAt = at;
    remindedOf = null;
    return confirmation;
  }

  /** A line of it was tried. */
  public TestCall called(ContactLine line, TestCall.Result result, String by, OffsetDateTime at) {
    TestCall call = new TestCall(this, line, result, by, at);
    line.called(result.outcome(), at);
    calledAt = at;
    return call;
  }

  /** Whether its administrators should be told how it stands, and have not been yet. */
  public boolean isToTell(ContactState state) {
    return state != ContactState.CURRENT && state != remindedOf;
  }

  /** Its administrators are told. */
  public void told(ContactState state) {
    remindedOf = Required.value("state", state);
  }

  public Long id() {
    return id;
  }

  public String realm() {
    return realm;
  }

  /** Null for none. */
  public String secureMail() {
    return secureMail;
  }

  /** Null for none. */
  public String note() {
    return note;
  }

  /** Null as long as nobody has confirmed it. */
  public String confirmedBy() {
    return confirmedBy;
  }

  /** Null as long as nobody has confirmed it. */
  public OffsetDateTime confirmedAt() {
    return confirmedAt;
  }

  /** Null as long as nobody has tried it. */
  public OffsetDateTime calledAt() {
    return calledAt;
  }
}

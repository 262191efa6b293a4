package es.caib.empara.channels.service.internal;

import es.caib.empara.channels.ContactChange;
import es.caib.empara.channels.ContactPerson;
import es.caib.empara.channels.entity.ContactCard;
import es.caib.empara.channels.entity.ContactEntry;
import es.caib.empara.channels.entity.ContactLine;
import es.caib.empara.channels.entity.TestCall;
import es.caib.empara.channels.service.ContactConflict;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes a card, held, with an entry in its history for each change. */
@ApplicationScoped
class ContactDesk {

  /** More ways than these nobody tries. */
  private static final int MOST_LINES = 12;

  @Inject private ContactRepository contacts;
  @Inject private BusinessClock clock;

  /** The card of a body, held until the commit; an empty one when it has none yet. */
  ContactCard held(String realm) {
    return contacts.held(realm).orElseGet(() -> begin(realm));
  }

  private ContactCard begin(String realm) {
    ContactCard card = new ContactCard(realm);
    try {
      contacts.add(card);
    } catch (PersistenceException begunElsewhere) {
      throw new ContactConflict("error.contact.changed");
    }
    return card;
  }

  void describe(ContactCard card, String secureMail, String note, String by) {
    String before = described(card);
    card.describe(secureMail, note);
    if (!Objects.equals(before, described(card))) {
      enter(card, ContactChange.CARD, before, described(card), by);
    }
  }

  private static String described(ContactCard card) {
    String text =
        Stream.of(card.secureMail(), card.note())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    return text.isEmpty() ? null : text;
  }

  void addLine(ContactCard card, ContactPerson person, String by) {
    List<ContactLine> lines = contacts.lines(card.id());
    if (lines.size() >= MOST_LINES) {
      throw new ContactConflict("error.contact.lines");
    }
    int last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).place();
    contacts.add(new ContactLine(card, last + 1, person, clock.now()));
    enter(card, ContactChange.LINE_ADDED, null, words(person), by);
  }

  void changeLine(ContactCard card, Long lineId, ContactPerson person, String by) {
    ContactLine line = line(card, lineId);
    ContactPerson before = line.person();
    if (!before.equals(person)) {
      line.change(person, clock.now());
      enter(card, ContactChange.LINE_CHANGED, words(before), words(person), by);
    }
  }

  void removeLine(ContactCard card, Long lineId, String by) {
    ContactLine line = line(card, lineId);
    line.remove(clock.now());
    enter(card, ContactChange.LINE_REMOVED, words(line.person()), null, by);
  }

  /** The first one stays where it is. */
  void moveUp(ContactCard card, Long lineId, String by) {
    List<ContactLine> lines = contacts.lines(card.id());
    int index = lines.indexOf(line(card, lineId));
    if (index > 0) {
      ContactLine line = lines.get(index);
      ContactLine before = lines.get(index - 1);
      int place = line.place();
      line.moveTo(before.place());
      before.moveTo(place);
      enter(card, ContactChange.LINE_MOVED, null, words(line.person()), by);
    }
  }

  void confirm(ContactCard card, String by) {
    List<ContactLine> lines = contacts.lines(card.id());
    if (!ContactCard.isComplete(lines)) {
      throw new ContactConflict("error.contact.incomplete");
    }
    contacts.add(card.confirm(lines, by, clock.now()));
  }

  void call(ContactCard card, Long lineId, TestCall.Result result, String by) {
    contacts.add(card.called(line(card, lineId), result, by, clock.now()));
  }

  private ContactLine line(ContactCard card, Long lineId) {
    return contacts.lines(card.id()).stream()
        .filter(each -> each.id().equals(lineId))
        .findFirst()
        .orElseThrow(() -> new NotFound("line"));
  }

  private void enter(
      ContactCard card, ContactChange change, String before, String after, String by) {
    contacts.add(new ContactEntry(card, change, before, after, by, clock.now()));
  }

  /** What is kept is kept in Catalan, as it is said on the sheet. */
  private static String words(ContactPerson person) {
    return new ContactWords("ca").line(person);
  }
}

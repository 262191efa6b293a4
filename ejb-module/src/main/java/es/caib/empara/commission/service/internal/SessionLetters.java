package es.caib.empara.commission.service.internal;

import es.caib.empara.access.service.Reach;
import es.caib.empara.commission.SessionState;
import es.caib.empara.commission.entity.AgendaItem;
import es.caib.empara.commission.entity.CommissionSession;
import es.caib.empara.commission.entity.SeatTerm;
import es.caib.empara.shared.Settings;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.LetterWords;
import es.caib.empara.shared.service.Letters;
import es.caib.empara.shared.service.PaperText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Calls the members by letter, titulars and substitutes, and tells them of a change, each with the
 * invitation for her calendar.
 */
@ApplicationScoped
class SessionLetters {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(BusinessClock.LEGAL_ZONE);
  private static final LetterWords WORDS =
      new LetterWords("es.caib.empara.commission.service.letters", SessionLetters.class);

  @Inject private Letters letters;
  @Inject private Reach reach;
  @Inject private Compositions compositions;
  @Inject private SessionRepository sessions;
  @Inject private SessionCalendar calendar;
  @Inject private BusinessClock clock;

  /** Tells of a session as it stands now. */
  void tell(CommissionSession session) {
    String sender = letters.sender();
    if (sender == null) {
      return;
    }
    List<String> members =
        compositions.read().terms().stream()
            .filter(term -> term.holdsAt(session.startsAt()))
            .map(SeatTerm::principal)
            .distinct()
            .toList();
    Map<String, Reach.Contact> contacts = reach.of(members);
    List<AgendaItem> items = sessions.items(session.id());
    String about = "session-" + session.id() + "-" + session.callChanges();
    String subject = WORDS.subject(key(session) + ".subject", values(session));
    String text = WORDS.both(words -> text(words, session, items));
    for (String member : members) {
      Reach.Contact contact = contacts.get(member);
      String address = contact == null ? null : contact.email();
      letters.write(
          new Letters.Draft(
              LetterWords.reference(about, member),
              member,
              subject,
              text,
              calendar.of(
                  session, items, new SessionCalendar.People(sender, address), clock.now())));
    }
  }

  private static String text(PaperText words, CommissionSession session, List<AgendaItem> items) {
    Stream<String> agenda =
        session.is(SessionState.CANCELLED)
            ? Stream.of()
            : items.stream().map(item -> item.place() + ". " + item.title());
    String link =
        Settings.current().publicPage("/commission/session.xhtml?s=" + session.id()).orElse("");
    return Stream.of(
            Stream.of(words.format(key(session), values(session)), ""),
            agenda,
            Stream.of("", words.word("session.look"), link))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private static String key(CommissionSession session) {
    if (session.is(SessionState.CANCELLED)) {
      return "session.cancelled";
    }
    return session.callChanges() == 0 ? "session.called" : "session.changed";
  }

  private static Object[] values(CommissionSession session) {
    return new Object[] {
      session.number(),
      MINUTE.format(session.startsAt()),
      session.place(),
      session.cancelledFor() == null ? "" : session.cancelledFor()
    };
  }
}

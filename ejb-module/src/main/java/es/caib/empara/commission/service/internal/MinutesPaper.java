package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.MinutesState;
import es.caib.empara.commission.PaperLanguage;
import es.caib.empara.commission.service.SessionRecord;
import es.caib.empara.commission.service.SessionRecord.Adopted;
import es.caib.empara.commission.service.SessionRecord.Apart;
import es.caib.empara.commission.service.SessionRecord.Attendee;
import es.caib.empara.commission.service.SessionRecord.Choice;
import es.caib.empara.commission.service.SessionRecord.Dissent;
import es.caib.empara.commission.service.SessionRecord.Item;
import es.caib.empara.commission.service.SessionRecord.Told;
import es.caib.empara.commission.service.internal.PaperBody.Fact;
import es.caib.empara.commission.service.internal.PaperPage.Proof;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The minutes of a session on paper (Ley 40/2015 art. 18.1). */
final class MinutesPaper {

  private final PaperPage page;

  MinutesPaper(PaperLanguage language) {
    this.page = new PaperPage(language);
  }

  /**
   * As XHTML.
   *
   * @param state the paper says whether it has been approved
   * @param proof null for a preview
   */
  String of(MinutesContent content, MinutesState state, Proof proof) {
    SessionRecord session = content.session();
    PaperBody body = new PaperBody();
    if (!state.isFrozen()) {
      body.notice(page.word(proof == null ? "minutes.preview" : "minutes.pending"));
    }
    body.facts(facts(session));
    people(body, session);
    body.heading(page.word("quorum"));
    if (session.quorum().isEmpty()) {
      body.line(page.word("quorum.none"));
    }
    session.quorum().forEach(reason -> body.line(told(reason)));
    session.items().forEach(item -> item(body, item));
    if (content.remarks() != null) {
      body.heading(page.word("remarks")).written(content.remarks());
    }
    body.heading(page.word("end")).line(end(session));
    return page.of(
        page.say("minutes.title", session.number()), page.word("minutes.subject"), body, proof);
  }

  private List<Fact> facts(SessionRecord session) {
    return List.of(
        new Fact(page.word("session.kind"), page.word("Kind", session.kind())),
        new Fact(page.word("session.mode"), page.word("Mode", session.mode())),
        new Fact(page.word("session.place"), session.place()),
        new Fact(page.word("session.call"), page.word("Call", session.call())),
        new Fact(page.word("session.scheduled"), page.time(session.scheduledAt())),
        new Fact(page.word("session.started"), page.time(session.startedAt())),
        new Fact(page.word("session.ended"), page.time(session.endedAt())),
        new Fact(page.word("session.chair"), session.chair()),
        new Fact(page.word("session.secretary"), session.secretary()));
  }

  private void people(PaperBody body, SessionRecord session) {
    body.heading(page.word("attendees"));
    if (session.attendees().isEmpty()) {
      body.line(page.word("attendees.none"));
    } else {
      body.table(
          Stream.of("name", "party", "seat", "presence").map(page::word).toList(),
          session.attendees().stream().map(this::attendee).toList());
    }
    if (!session.absences().isEmpty()) {
      body.heading(page.word("absences"));
      body.table(
          Stream.of("name", "party").map(page::word).toList(),
          session.absences().stream().map(each -> List.of(each.name(), each.party())).toList());
    }
  }

  private List<String> attendee(Attendee each) {
    return List.of(each.name(), each.party(), page.word("Seat", each.seat()), presence(each));
  }

  private String presence(Attendee attendee) {
    return Stream.of(
            attendee.from() == null ? null : page.say("presence.from", page.clock(attendee.from())),
            attendee.until() == null
                ? null
                : page.say("presence.until", page.clock(attendee.until())),
            attendee.from() == null && attendee.until() == null
                ? page.word("presence.whole")
                : null,
            attendee.remote() ? page.word("presence.remote") : null)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private void item(PaperBody body, Item item) {
    body.heading(page.say("item", String.valueOf(item.number()), item.title()));
    if (item.urgency() != null) {
      body.line(page.say("item.urgent", item.urgency()));
    }
    body.written(item.mainPoints());
    item.apart().forEach(each -> body.line(apart(each)));
    if (!item.votes().isEmpty()) {
      body.subheading(page.word("votes"));
      body.line(
          page.say(
              "votes.sum",
              count(item, Choice.FOR),
              count(item, Choice.AGAINST),
              count(item, Choice.ABSTENTION)));
      body.table(
          Stream.of("name", "vote").map(page::word).toList(),
          item.votes().stream()
              .map(each -> List.of(each.name(), page.word("Choice", each.choice())))
              .toList());
    }
    if (item.outcome() != null) {
      body.line(page.say("outcome", page.word("Outcome", item.outcome())));
    }
    if (item.adopted() != null) {
      adopted(body, item.adopted());
    }
    item.dissents().forEach(each -> dissent(body, each));
  }

  private void adopted(PaperBody body, Adopted adopted) {
    body.subheading(page.say("resolution", adopted.number()));
    body.quoted(adopted.text());
    body.line(
        adopted.effectOn() == null
            ? page.word("effect.now")
            : page.say("effect.on", page.date(adopted.effectOn())));
  }

  private void dissent(PaperBody body, Dissent dissent) {
    body.subheading(page.say("dissent", dissent.author(), page.date(dissent.writtenOn())));
    body.quoted(dissent.text());
  }

  private String apart(Apart apart) {
    return page.say("Withdrawal." + apart.withdrawal().name(), apart.name(), told(apart.ground()));
  }

  private static String count(Item item, Choice choice) {
    return String.valueOf(item.votes().stream().filter(each -> each.choice() == choice).count());
  }

  private String end(SessionRecord session) {
    return session.endedAt() == null
        ? page.say("end.text", session.secretary())
        : page.say("end.text.at", page.time(session.endedAt()), session.secretary());
  }

  private String told(Told told) {
    return page.language() == PaperLanguage.ES ? told.es() : told.ca();
  }
}

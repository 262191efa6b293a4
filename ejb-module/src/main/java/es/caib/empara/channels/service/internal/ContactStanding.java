package es.caib.empara.channels.service.internal;

import es.caib.empara.channels.ContactState;
import es.caib.empara.channels.ContactStep;
import es.caib.empara.channels.entity.ContactCard;
import es.caib.empara.channels.entity.ContactLine;
import es.caib.empara.channels.entity.ContactRule;
import es.caib.empara.channels.service.ContactSummary;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the cards stand by the business clock; a body without one has an empty one. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class ContactStanding {

  @Inject private ContactRepository contacts;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;

  /** Those of all incorporated bodies, by name. */
  List<ContactSummary> all() {
    ContactRule rule = contacts.rule(clock.today());
    Map<String, ContactCard> cards =
        contacts.cards().stream()
            .collect(Collectors.toMap(ContactCard::realm, Function.identity()));
    Map<Long, List<ContactLine>> lines =
        contacts.lines().stream().collect(Collectors.groupingBy(ContactLine::cardId));
    return territory.incorporated().stream()
        .map(
            body -> {
              ContactCard card = cards.get(body.realm());
              return summary(
                  body,
                  card,
                  card == null ? List.of() : lines.getOrDefault(card.id(), List.of()),
                  rule);
            })
        .toList();
  }

  /**
   * That of one body.
   *
   * @param card null when it has none yet
   */
  ContactSummary of(InstitutionView body, ContactCard card, Collection<ContactLine> lines) {
    return summary(body, card, lines, contacts.rule(clock.today()));
  }

  /** Those whose administrators should be told, and have not been yet. */
  List<String> toTell() {
    Map<String, ContactCard> cards =
        contacts.cards().stream()
            .collect(Collectors.toMap(ContactCard::realm, Function.identity()));
    return all().stream()
        .filter(
            summary -> {
              ContactCard card = cards.get(summary.realm());
              return card == null || card.isToTell(summary.state());
            })
        .map(ContactSummary::realm)
        .toList();
  }

  private ContactSummary summary(
      InstitutionView body, ContactCard card, Collection<ContactLine> lines, ContactRule rule) {
    LocalDate today = clock.today();
    OffsetDateTime confirmedAt = card == null ? null : card.confirmedAt();
    OffsetDateTime calledAt = card == null ? null : card.calledAt();
    LocalDate confirmed = day(confirmedAt);
    ContactState state = rule.state(confirmed, today);
    boolean callDue = rule.isCallDue(day(calledAt), today);
    long failing = lines.stream().filter(ContactLine::isFailing).count();
    return new ContactSummary(
        body.realm(),
        body.name(),
        state,
        confirmedAt,
        confirmed == null ? null : rule.confirmAgainBy(confirmed),
        calledAt,
        callDue,
        failing,
        next(ContactCard.isComplete(lines), failing > 0, state, callDue));
  }

  private static ContactStep next(
      boolean complete, boolean failing, ContactState state, boolean callDue) {
    if (!complete) {
      return ContactStep.COMPLETE;
    }
    if (failing) {
      return ContactStep.MEND;
    }
    if (state != ContactState.CURRENT) {
      return ContactStep.CONFIRM;
    }
    return callDue ? ContactStep.CALL : ContactStep.NONE;
  }

  private static LocalDate day(OffsetDateTime at) {
    return at == null ? null : at.atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDate();
  }
}

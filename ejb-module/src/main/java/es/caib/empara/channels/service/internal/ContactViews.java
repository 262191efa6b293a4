package es.caib.empara.channels.service.internal;

import es.caib.empara.access.service.Names;
import es.caib.empara.channels.entity.ContactCard;
import es.caib.empara.channels.entity.ContactEntry;
import es.caib.empara.channels.entity.ContactLine;
import es.caib.empara.channels.entity.TestCall;
import es.caib.empara.channels.service.ContactView;
import es.caib.empara.channels.service.ContactView.Acts;
import es.caib.empara.institutions.service.InstitutionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows a contact card to somebody. */
@ApplicationScoped
class ContactViews {

  @Inject private ContactRepository contacts;
  @Inject private ContactStanding standing;
  @Inject private Names names;

  /**
   * @param ownRealm the caller's
   */
  ContactView of(InstitutionView body, String ownRealm, Acts acts) {
    ContactCard card = contacts.card(body.realm()).orElse(null);
    boolean seen = card != null && acts.sees();
    List<ContactLine> lines = card == null ? List.of() : contacts.lines(card.id());
    List<ContactEntry> entries = seen ? contacts.entries(card.id()) : List.of();
    List<TestCall> calls = seen ? contacts.calls(card.id()) : List.of();
    Map<String, String> known = names.of(principals(card, entries, calls));
    return new ContactView(
        standing.of(body, card, lines),
        body.dir3Code(),
        card == null ? null : card.secureMail(),
        card == null ? null : card.note(),
        card == null || card.confirmedBy() == null ? null : name(known, card.confirmedBy()),
        lines.stream()
            .map(line -> new ContactView.Line(line.id(), line.person(), line.failedAt()))
            .toList(),
        entries.stream()
            .map(
                entry ->
                    new ContactView.Entry(
                        entry.change(),
                        entry.before(),
                        entry.after(),
                        name(known, entry.changedBy()),
                        entry.changedAt()))
            .toList(),
        calls.stream()
            .map(
                call ->
                    new ContactView.Call(
                        call.post(),
                        call.phone(),
                        call.outcome(),
                        call.seconds(),
                        call.note(),
                        name(known, call.calledBy()),
                        call.calledAt()))
            .toList(),
        contacts.sheet(ownRealm),
        acts);
  }

  private static Set<String> principals(
      ContactCard card, List<ContactEntry> entries, List<TestCall> calls) {
    Set<String> principals = new HashSet<>();
    if (card != null && card.confirmedBy() != null) {
      principals.add(card.confirmedBy());
    }
    entries.forEach(entry -> principals.add(entry.changedBy()));
    calls.forEach(call -> principals.add(call.calledBy()));
    return principals;
  }

  private static String name(Map<String, String> known, String principal) {
    return known.getOrDefault(principal, principal);
  }
}

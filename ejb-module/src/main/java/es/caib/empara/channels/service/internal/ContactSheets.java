package es.caib.empara.channels.service.internal;

import es.caib.empara.channels.entity.ContactCard;
import es.caib.empara.channels.entity.ContactLine;
import es.caib.empara.channels.service.ContactConflict;
import es.caib.empara.channels.service.ContactSheetFile;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.ArchivalPdf;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the sheet of all contacts as they are now, the coordinating centre first. */
@ApplicationScoped
class ContactSheets {

  @Inject private ContactRepository contacts;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;

  /**
   * @param person who prints it
   * @param institution hers
   */
  ContactSheetFile make(String person, String institution) {
    List<ContactSheetPaper.Body> bodies = bodies();
    if (bodies.isEmpty()) {
      throw new ContactConflict("error.contact.none");
    }
    String page = new ContactSheetPaper().of(bodies, clock.now(), person, institution);
    return new ContactSheetFile("empara-contactes-" + clock.today() + ".pdf", ArchivalPdf.of(page));
  }

  private List<ContactSheetPaper.Body> bodies() {
    Map<String, ContactCard> cards =
        contacts.cards().stream()
            .collect(Collectors.toMap(ContactCard::realm, Function.identity()));
    Map<Long, List<ContactLine>> lines =
        contacts.lines().stream().collect(Collectors.groupingBy(ContactLine::cardId));
    return territory.incorporated().stream()
        .sorted(Comparator.comparing(body -> body.kind() != InstitutionKind.COORDINATING_CENTRE))
        .map(body -> body(body, cards.get(body.realm()), lines))
        .filter(Objects::nonNull)
        .toList();
  }

  private static ContactSheetPaper.Body body(
      InstitutionView body, ContactCard card, Map<Long, List<ContactLine>> lines) {
    return card == null || !lines.containsKey(card.id())
        ? null
        : new ContactSheetPaper.Body(
            body.name(),
            body.dir3Code(),
            card.secureMail(),
            lines.get(card.id()).stream().map(ContactLine::person).toList());
  }
}

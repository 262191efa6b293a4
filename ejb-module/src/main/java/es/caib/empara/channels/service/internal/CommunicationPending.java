package es.caib.empara.channels.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingSource;
import es.caib.empara.channels.ContactState;
import es.caib.empara.channels.service.ContactSummary;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Circulars to read, the own card to confirm, and for the centre the lines to try. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class CommunicationPending implements PendingSource {

  /** The language of what is named, where there is a choice. */
  private static final String CATALAN = "ca";

  private static final String CONTACTS = "/channels/contacts.xhtml";

  @Inject private CircularRepository circulars;
  @Inject private ContactStanding standing;

  @Override
  public List<Pending> pending(Caller caller) {
    List<Pending> pending = new ArrayList<>(toRead(caller));
    boolean calls = caller.is(Roles.COORDINATOR);
    if (calls || caller.is(Roles.ADMIN)) {
      List<ContactSummary> cards = standing.all();
      cards.stream()
          .filter(card -> card.realm().equals(caller.realm()))
          .filter(card -> card.state() != ContactState.CURRENT)
          .forEach(card -> pending.add(toConfirm(card)));
      if (calls) {
        pending.addAll(toTry(cards));
      }
    }
    return pending;
  }

  private List<Pending> toRead(Caller caller) {
    return few(
        circulars.unread(caller, Integer.MAX_VALUE),
        circular ->
            new Pending(
                "CIRCULAR_READ",
                circular.label() + ", " + circular.text().title(CATALAN),
                1,
                "/channels/circular.xhtml?c=" + circular.id(),
                endOf(circular.readBy()),
                true),
        "CIRCULARS_READ",
        "/channels/circulars.xhtml");
  }

  private static Pending toConfirm(ContactSummary card) {
    return new Pending(
        "CONTACT_CONFIRM",
        card.name(),
        1,
        "/channels/contact.xhtml?b=" + card.realm(),
        endOf(card.confirmBy()),
        false);
  }

  private static List<Pending> toTry(List<ContactSummary> cards) {
    List<ContactSummary> due =
        cards.stream().filter(card -> card.failing() > 0 || card.callDue()).toList();
    return few(
        due,
        card ->
            new Pending(
                card.failing() > 0 ? "CONTACT_FAILED" : "CONTACT_CALL",
                card.name(),
                1,
                "/channels/contact.xhtml?b=" + card.realm(),
                null,
                false),
        "CONTACT_CALLS",
        CONTACTS);
  }

  /** Each of them, or one entry with their count when they are too many. */
  private static <T> List<Pending> few(
      List<T> items, Function<T, Pending> one, String many, String page) {
    return items.size() > MOST
        ? List.of(new Pending(many, null, items.size(), page, null, false))
        : items.stream().map(one).toList();
  }

  private static OffsetDateTime endOf(LocalDate day) {
    return day == null
        ? null
        : day.plusDays(1)
            .atStartOfDay(BusinessClock.LEGAL_ZONE)
            .toOffsetDateTime()
            .withOffsetSameInstant(ZoneOffset.UTC);
  }
}

package es.caib.empara.protocols.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingSource;
import es.caib.empara.protocols.NextStep;
import es.caib.empara.protocols.service.ProtocolCard;
import es.caib.empara.protocols.service.ProtocolList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Protocols to read, to mend, to review, and those under which the law has changed. */
@ApplicationScoped
class ProtocolPending implements PendingSource {

  private static final String LIST = "/protocols/list.xhtml";

  @Inject private ProtocolPages pages;

  @Override
  public List<Pending> pending(Caller caller) {
    if (!ProtocolAccess.isReader(caller.roles())) {
      return List.of();
    }
    ProtocolList list = pages.list(caller);
    List<ProtocolCard> all = Stream.concat(list.own().stream(), list.others().stream()).toList();
    return Stream.of(
            of(all, ProtocolCard::unread, "PROTOCOL_READ", true, ProtocolPending::reading),
            of(all, is(NextStep.MEND), "PROTOCOL_RETURNED", false, ProtocolPending::page),
            of(all, is(NextStep.REVIEW), "PROTOCOL_REVIEW", false, ProtocolPending::page),
            of(all, is(NextStep.REOPENED), "PROTOCOL_REOPENED", false, ProtocolPending::page))
        .flatMap(List::stream)
        .toList();
  }

  private static Predicate<ProtocolCard> is(NextStep step) {
    return card -> card.next() == step;
  }

  private static List<Pending> of(
      List<ProtocolCard> all,
      Predicate<ProtocolCard> which,
      String kind,
      boolean own,
      Function<ProtocolCard, String> page) {
    List<ProtocolCard> waiting = all.stream().filter(which).toList();
    if (waiting.size() > MOST) {
      String count = String.valueOf(waiting.size());
      return List.of(new Pending(kind, count, waiting.size(), LIST, null, own));
    }
    return waiting.stream()
        .map(card -> new Pending(kind, card.title(), 1, page.apply(card), null, own))
        .toList();
  }

  private static String page(ProtocolCard card) {
    return switch (card.next()) {
      case REVIEW -> "/protocols/review.xhtml?v=" + card.working().id();
      case MEND -> "/protocols/edit.xhtml?v=" + card.working().id();
      default -> reading(card) + "&v=" + card.subject().id();
    };
  }

  private static String reading(ProtocolCard card) {
    return "/protocols/protocol.xhtml?p=" + card.id();
  }
}

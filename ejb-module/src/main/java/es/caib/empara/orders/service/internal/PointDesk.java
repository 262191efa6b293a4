package es.caib.empara.orders.service.internal;

import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.service.CaseActed;
import es.caib.empara.cases.service.CaseCensus;
import es.caib.empara.cases.service.CaseContacts;
import es.caib.empara.cases.service.CaseCorrected;
import es.caib.empara.cases.service.CaseHandedOver;
import es.caib.empara.cases.service.CaseSituation;
import es.caib.empara.cases.service.ContactChanged;
import es.caib.empara.cases.service.RiskLevelChanged;
import es.caib.empara.cases.service.StatusTaken;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.OrderTermKind;
import es.caib.empara.orders.entity.PointItem;
import es.caib.empara.orders.entity.ProtectionOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Every order that arrives is work for the coordination point, and the work hears what happens to
 * its case.
 */
@ApplicationScoped
class PointDesk {

  private static final int SERIOUS = 2;

  @Inject private PointRepository items;
  @Inject private OrderTerms terms;
  @Inject private CaseContacts contacts;
  @Inject private CaseCensus cases;
  @Inject private Territory territory;

  /**
   * An order was stated; what is known already has its work.
   *
   * @param first whether it has just come
   */
  void arrive(ProtectionOrder order, StatusTaken status, boolean first) {
    if (order.state() == OrderState.DENIED
        || isOld(order, status)
        || !first && items.ofOrder(order.id()).isPresent()) {
      return;
    }
    takeUp(order, status.provenance().receivedAt(), !status.provenance().backfill());
  }

  /** Makes work of an order that was known before, from a moment on. */
  void takeUp(ProtectionOrder order, OffsetDateTime at) {
    takeUp(order, at, false);
  }

  private void takeUp(ProtectionOrder order, OffsetDateTime at, boolean fresh) {
    CaseSituation situation = cases.byId(List.of(order.caseId())).get(order.caseId());
    boolean serious = situation.riskLevel() != null && situation.riskLevel().isSerious();
    PointItem item =
        new PointItem(
            order,
            centre(),
            at,
            terms.end(OrderTermKind.FIRST_CONTACT, serious ? SERIOUS : 1, at, null),
            fresh);
    CaseContacts.Contact contact = contacts.of(order.caseId());
    item.reach(contact.authorisation(), contact.reachable(), at);
    items.add(item);
  }

  /** Of the initial load only what is recent is work. */
  private boolean isOld(ProtectionOrder order, StatusTaken status) {
    if (!status.provenance().backfill()) {
      return false;
    }
    OffsetDateTime at = order.adoptedAt() == null ? order.requestedAt() : order.adoptedAt();
    return at == null
        || terms.end(OrderTermKind.LOADED, at).isBefore(status.provenance().receivedAt());
  }

  private String centre() {
    return territory.incorporated().stream()
        .filter(each -> each.kind() == InstitutionKind.COORDINATING_CENTRE)
        .map(InstitutionView::realm)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no coordinating centre"));
  }

  void on(@Observes RiskLevelChanged change) {
    boolean before = change.from() != null && change.from().isSerious();
    if (!change.status().late() && change.to().isSerious() && !before) {
      OffsetDateTime due =
          terms.end(
              OrderTermKind.FIRST_CONTACT,
              SERIOUS,
              change.status().provenance().receivedAt(),
              null);
      items.openOf(change.status().caseId()).forEach(item -> item.hasten(due));
    }
  }

  void on(@Observes ContactChanged change) {
    if (!change.status().late()) {
      items
          .openOf(change.status().caseId())
          .forEach(
              item ->
                  item.reach(
                      change.to(), change.reachable(), change.status().provenance().receivedAt()));
    }
  }

  /** Who corrects the persons of a case may correct how she is called. */
  void on(@Observes CaseCorrected corrected) {
    List<PointItem> open = items.openOf(corrected.caseId());
    if (!open.isEmpty()) {
      CaseContacts.Contact contact = contacts.of(corrected.caseId());
      open.forEach(
          item -> item.reach(contact.authorisation(), contact.reachable(), corrected.receivedAt()));
    }
  }

  /** Whoever takes the case on has its work from then on. */
  void on(@Observes CaseHandedOver handover) {
    items.openOf(handover.caseId()).stream()
        .filter(item -> handover.from().contains(item.realm()))
        .forEach(item -> item.handOver(handover.to(), handover.principal(), handover.at()));
  }

  /** A call counts for every order of the case, whichever institution made it. */
  void on(@Observes CaseActed act) {
    if (act.kind() == ActKind.FIRST_CONTACT) {
      items.openOf(act.caseId()).forEach(item -> item.attempt(act.outcome(), act.at()));
    }
  }
}

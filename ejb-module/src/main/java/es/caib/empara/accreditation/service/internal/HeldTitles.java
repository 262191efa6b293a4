package es.caib.empara.accreditation.service.internal;

import es.caib.empara.accreditation.CertifiedTitle;
import es.caib.empara.accreditation.TitleKind;
import es.caib.empara.accreditation.entity.AccreditationTitle;
import es.caib.empara.orders.service.OrderInForce;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What counts for a case on a day: titles that people recorded, and the orders in force, which are
 * titles by themselves and are never copied.
 */
final class HeldTitles {

  private final List<AccreditationTitle> recorded;
  private final List<OrderInForce> orders;
  private final LocalDate day;

  HeldTitles(List<AccreditationTitle> recorded, List<OrderInForce> orders, LocalDate day) {
    this.recorded = recorded;
    this.orders = orders;
    this.day = day;
  }

  List<AccreditationTitle> recorded() {
    return recorded;
  }

  List<OrderInForce> orders() {
    return orders;
  }

  static String key(AccreditationTitle title) {
    return "title/" + title.id();
  }

  static String key(OrderInForce order) {
    return "order/" + order.orderId();
  }

  boolean stands(AccreditationTitle title) {
    return title.standsOn(day);
  }

  /** Whether what a certificate names counts. */
  boolean stands(CertifiedTitle named) {
    return named.orderId() == null
        ? recorded.stream()
            .anyMatch(title -> title.id().equals(named.titleId()) && title.standsOn(day))
        : orders.stream().anyMatch(order -> order.orderId().equals(named.orderId()));
  }

  /** What can be certified by its key, qualified proofs first. */
  Map<String, CertifiedTitle> certifiable() {
    Map<String, CertifiedTitle> found = new LinkedHashMap<>();
    orders.forEach(order -> found.put(key(order), certified(order)));
    recorded.stream()
        .filter(this::stands)
        .filter(title -> title.kind().isQualified())
        .forEach(title -> found.put(key(title), certified(title)));
    recorded.stream()
        .filter(this::stands)
        .forEach(title -> found.putIfAbsent(key(title), certified(title)));
    return found;
  }

  private static CertifiedTitle certified(OrderInForce order) {
    return new CertifiedTitle(
        TitleKind.PROTECTION_ORDER,
        null,
        order.orderId(),
        order.court(),
        "NIG " + order.nig(),
        order.decidedOn(),
        order.until());
  }

  private static CertifiedTitle certified(AccreditationTitle title) {
    return new CertifiedTitle(
        title.kind(),
        title.id(),
        null,
        title.issuer(),
        title.reference(),
        title.issuedOn(),
        title.validUntil());
  }
}

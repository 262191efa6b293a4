package es.caib.empara.orders.service.internal;

import es.caib.empara.institutions.service.WorkingDays;
import es.caib.empara.orders.OrderTermKind;
import es.caib.empara.orders.entity.OrderTerm;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.Rechecked;
import es.caib.empara.shared.service.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The terms of the coordination point in memory. */
@ApplicationScoped
class OrderTerms {

  private static final String WORKING_DAYS = "WD";

  @Inject private TermRepository repository;
  @Inject private WorkingDays workingDays;

  private final Rechecked<List<OrderTerm>> known =
      new Rechecked<>(() -> repository.stamp(), () -> repository.all());

  /**
   * A term in calendar days.
   *
   * @param on the day on which it must hold
   */
  Period days(OrderTermKind kind, LocalDate on) {
    return Span.parse(term(kind, 1, on).length()).days();
  }

  /** All terms of a kind in calendar days, in their order. */
  List<Period> places(OrderTermKind kind, LocalDate on) {
    return holding(kind, on)
        .sorted(Comparator.comparingInt(OrderTerm::place))
        .map(term -> Span.parse(term.length()).days())
        .toList();
  }

  /** The end of a term that begins at a moment, for an institution where it counts its days. */
  OffsetDateTime end(OrderTermKind kind, int place, OffsetDateTime from, Long institutionId) {
    String length =
        term(kind, place, from.atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDate()).length();
    return length.endsWith(WORKING_DAYS)
        ? workingDays.plusWorkingDays(
            institutionId,
            from,
            Integer.parseInt(length.substring(0, length.length() - WORKING_DAYS.length())))
        : Span.parse(length).after(from);
  }

  /** The end of a term that no calendar of an institution changes. */
  OffsetDateTime end(OrderTermKind kind, OffsetDateTime from) {
    return end(kind, 1, from, null);
  }

  private OrderTerm term(OrderTermKind kind, int place, LocalDate on) {
    return holding(kind, on)
        .filter(term -> term.place() == place)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no term " + kind + " " + place));
  }

  /** Those of a kind that hold on a day; for an older day those that came first. */
  private Stream<OrderTerm> holding(OrderTermKind kind, LocalDate on) {
    List<OrderTerm> all = known.current().stream().filter(term -> term.kind() == kind).toList();
    LocalDate first = all.stream().map(OrderTerm::validFrom).min(LocalDate::compareTo).orElse(on);
    LocalDate day = on.isBefore(first) ? first : on;
    return all.stream()
        .filter(
            term ->
                !term.validFrom().isAfter(day)
                    && (term.validTo() == null || !term.validTo().isBefore(day)));
  }
}

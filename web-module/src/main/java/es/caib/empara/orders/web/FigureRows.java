package es.caib.empara.orders.web;

import es.caib.empara.institutions.Island;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.service.CourtView;
import es.caib.empara.orders.service.FigureCell;
import es.caib.empara.orders.service.FigureSubject;
import es.caib.empara.orders.service.FigureTable;
import es.caib.empara.orders.service.OrderFigures;
import es.caib.empara.shared.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The tables of the page, row by row, with the words of its language. */
final class FigureRows {

  private static final List<FigureSubject> ORDERS =
      List.of(FigureSubject.ASKED, FigureSubject.GRANTED, FigureSubject.DENIED);

  private final OrderFigures figures;
  private final Words words;

  FigureRows(OrderFigures figures, Words words) {
    this.figures = figures;
    this.words = words;
  }

  /** By court of the list, then what is of none. */
  List<FigureRow> byCourt() {
    List<FigureRow> rows = new ArrayList<>();
    figures.courts().entrySet().stream()
        .sorted(
            Comparator.comparing(
                court -> court.getValue(),
                Comparator.comparing(CourtView::district).thenComparing(CourtView::id)))
        .forEach(
            court ->
                rows.add(
                    details(
                        court.getValue().name(words.locale().getLanguage()),
                        court.getKey(),
                        ORDERS)));
    if (ORDERS.stream()
        .anyMatch(each -> figures.of(each).detail(OrderFigures.OTHER_COURT).isPresent())) {
      rows.add(details(words.text("courts.unknown"), OrderFigures.OTHER_COURT, ORDERS));
    }
    return rows;
  }

  /** By island, then all of them where they are more than one. */
  List<FigureRow> byIsland(List<FigureSubject> subjects) {
    List<FigureRow> rows = new ArrayList<>();
    for (Island island : Island.values()) {
      List<Optional<FigureTable.Line>> lines =
          subjects.stream().map(each -> figures.of(each).island(island.name())).toList();
      if (lines.stream().anyMatch(Optional::isPresent)) {
        rows.add(
            new FigureRow(
                words.of(island), lines.stream().map(line -> line.orElseGet(this::none)).toList()));
      }
    }
    if (rows.size() > 1 && !figures.guarded()) {
      rows.add(total(words.text("order.figures.all"), subjects));
    }
    return rows;
  }

  List<FigureRow> ordersByIsland() {
    return byIsland(ORDERS);
  }

  /** What was granted, the most frequent first; hidden numbers give nothing to go by. */
  List<FigureRow> byMeasure() {
    FigureTable table = figures.of(FigureSubject.MEASURES);
    return Arrays.stream(MeasureKind.values())
        .filter(kind -> table.detail(kind.name()).isPresent())
        .map(kind -> details(words.of(kind), kind.name(), List.of(FigureSubject.MEASURES)))
        .sorted(Comparator.comparing((FigureRow row) -> row.length(0)).reversed())
        .toList();
  }

  /** One of the parts into which a subject is divided. */
  FigureRow part(FigureSubject subject, String key) {
    return details(words.named("OrderFigure", key), key, List.of(subject));
  }

  /** All of a subject; hidden where it may not be said. */
  FigureRow total(String name, List<FigureSubject> subjects) {
    return new FigureRow(
        name,
        subjects.stream()
            .map(each -> figures.of(each).total())
            .map(line -> line == null ? hidden() : line)
            .toList());
  }

  /** The share of one part of a subject in all of it, in percent; null where it cannot be said. */
  Integer percent(FigureSubject subject, String key) {
    FigureTable.Line all = figures.of(subject).total();
    FigureCell part = figures.of(subject).detail(key).orElseGet(this::none).now();
    if (all == null || !all.now().isShown() || !part.isShown() || all.now().value() == 0) {
      return null;
    }
    return Math.round(100f * part.value() / all.now().value());
  }

  private FigureRow details(String name, String key, List<FigureSubject> subjects) {
    return new FigureRow(
        name,
        subjects.stream().map(each -> figures.of(each).detail(key).orElseGet(this::none)).toList());
  }

  private FigureTable.Line none() {
    FigureCell nothing = FigureCell.of(0);
    return new FigureTable.Line(
        "", nothing, nothing, Collections.nCopies(figures.months().size(), nothing));
  }

  private FigureTable.Line hidden() {
    return new FigureTable.Line(
        "",
        FigureCell.HIDDEN,
        FigureCell.HIDDEN,
        Collections.nCopies(figures.months().size(), FigureCell.HIDDEN));
  }
}

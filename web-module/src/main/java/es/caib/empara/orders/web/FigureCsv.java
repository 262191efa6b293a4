package es.caib.empara.orders.web;

import es.caib.empara.orders.service.FigureCell;
import es.caib.empara.orders.service.FigurePeriod;
import es.caib.empara.orders.service.FigureSubject;
import es.caib.empara.orders.service.FigureTable;
import es.caib.empara.orders.service.OrderFigures;
import es.caib.empara.orders.service.OrderFigures.Spans;
import es.caib.empara.shared.web.Words;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures as a table for a spreadsheet, as spreadsheets here read it: semicolons, and a mark
 * that it is UTF-8. It says what the page says, and hides what the page hides.
 */
final class FigureCsv {

  private static final String MARK = "\uFEFF";
  private static final double MINUTES = 60;

  private final OrderFigures figures;
  private final Words words;
  private final StringBuilder text = new StringBuilder(MARK);

  FigureCsv(OrderFigures figures, Words words) {
    this.figures = figures;
    this.words = words;
  }

  byte[] bytes() {
    line(
        Stream.concat(
            Stream.of(
                words.text("order.figures.what"),
                words.text("order.figures.row"),
                figures.period().text(),
                figures.period().previous().text()),
            figures.months().stream().map(FigurePeriod::text)));
    for (FigureSubject subject : figures.tables().keySet()) {
      FigureTable table = figures.of(subject);
      for (FigureTable.Line line : table.details()) {
        line(subject, name(subject, line.key()), line);
      }
      for (FigureTable.Line line : table.islands()) {
        line(subject, words.named("Island", line.key()), line);
      }
      if (table.total() != null && table.islands().size() > 1) {
        line(subject, words.text("order.figures.all"), table.total());
      }
    }
    spans("order.figures.reception", figures.reception());
    spans("order.figures.contact", figures.contact());
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String name(FigureSubject subject, String key) {
    return switch (subject) {
      case ASKED, GRANTED, DENIED ->
          figures.courts().containsKey(key)
              ? figures.courts().get(key).name(words.locale().getLanguage())
              : words.text("courts.unknown");
      case MEASURES -> words.named("MeasureKind", key);
      default -> words.named("OrderFigure", key);
    };
  }

  private void line(FigureSubject subject, String row, FigureTable.Line line) {
    List<String> cells = new ArrayList<>(List.of(words.of(subject), row));
    Stream.concat(Stream.of(line.now(), line.before()), line.months().stream())
        .map(this::cell)
        .forEach(cells::add);
    line(cells.stream());
  }

  private void spans(String what, Spans spans) {
    hours(what, "order.figures.median", spans.now().median(), spans.before().median());
    hours(what, "order.figures.slow", spans.now().slow(), spans.before().slow());
  }

  private void hours(String what, String row, Duration now, Duration before) {
    line(
        Stream.of(
            words.text(what),
            words.text("order.figures.hours", words.text(row)),
            hours(now),
            hours(before)));
  }

  private String hours(Duration time) {
    return time == null ? "" : String.format(words.locale(), "%.1f", time.toMinutes() / MINUTES);
  }

  private String cell(FigureCell cell) {
    return switch (cell.state()) {
      case SHOWN -> Long.toString(cell.value());
      case HIDDEN -> words.text("order.figures.hidden");
      case OPEN -> "";
    };
  }

  private void line(Stream<String> cells) {
    text.append(
            cells
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(";")))
        .append("\r\n");
  }
}

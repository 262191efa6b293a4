package es.caib.empara.orders.web;

import es.caib.empara.orders.service.FigurePeriod;
import es.caib.empara.orders.service.FigureSubject;
import es.caib.empara.orders.service.OrderFigureService;
import es.caib.empara.orders.service.OrderFigures;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** The coordination point in numbers, a month or a year. The period stands in the address. */
@Named
@ViewScoped
public class OrderFiguresPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OrderFigureService service;
  @Inject private BusinessClock clock;
  @Inject private Words words;

  private String asked;
  private boolean refused;
  private transient OrderFigures figures;
  private transient FigureRows rows;

  public OrderFigures getFigures() {
    if (figures == null) {
      FigurePeriod period = asked == null ? null : FigurePeriod.parse(asked).orElse(null);
      try {
        figures = service.figures(period);
      } catch (InvalidInput notOver) {
        refused = true;
        figures = service.figures(null);
      }
    }
    return figures;
  }

  /** What is on the page, for a spreadsheet. Nothing in its name tells what it is about. */
  public StreamedContent getCsv() {
    FigurePeriod period = getFigures().period();
    byte[] content = new FigureCsv(service.export(period), words).bytes();
    return DefaultStreamedContent.builder()
        .name("xifres-" + period.text() + ".csv")
        .contentType("text/csv")
        .contentEncoding("UTF-8")
        .stream(() -> new ByteArrayInputStream(content))
        .build();
  }

  private FigureRows rows() {
    if (rows == null) {
      rows = new FigureRows(getFigures(), words);
    }
    return rows;
  }

  /** Whether a period that is not over was asked for by somebody who may not see it. */
  public boolean isRefused() {
    return refused;
  }

  public String name(FigurePeriod period) {
    return period.ofYear()
        ? period.text()
        : DateTimeFormatter.ofPattern("LLLL yyyy", words.locale()).format(period.first());
  }

  /** The period after this one; null when there is nothing to see of it. */
  public FigurePeriod getNext() {
    FigurePeriod next = getFigures().period().next();
    return isThere(next) ? next : null;
  }

  /** A year for the month on the page, or its last month that is over for the year. */
  public FigurePeriod getOther() {
    FigurePeriod period = getFigures().period();
    if (!period.ofYear()) {
      return isThere(period.wholeYear())
          ? period.wholeYear()
          : FigurePeriod.of(Year.of(period.year() - 1));
    }
    List<FigurePeriod> months = period.monthsOfYear().stream().filter(this::isThere).toList();
    return months.get(months.size() - 1);
  }

  private boolean isThere(FigurePeriod period) {
    return getFigures().guarded()
        ? period.isOver(clock.today())
        : !period.first().isAfter(clock.today());
  }

  public List<FigureRow> getByCourt() {
    return rows().byCourt();
  }

  public List<FigureRow> getByIsland() {
    return rows().ordersByIsland();
  }

  public List<FigureRow> getByMeasure() {
    return rows().byMeasure();
  }

  public MonthChart getOrders() {
    return chart(
        Stream.of(FigureSubject.ASKED, FigureSubject.GRANTED, FigureSubject.DENIED)
            .map(each -> rows().total(words.of(each), List.of(each)))
            .toList());
  }

  public MonthChart getEnds() {
    return chart(parts(FigureSubject.ENDS, OrderFigures.HANDLED, OrderFigures.NOT_HANDLED));
  }

  public MonthChart getBreaches() {
    return chart(List.of(all(FigureSubject.BREACHES)));
  }

  private MonthChart chart(List<FigureRow> series) {
    return new MonthChart(getFigures().months(), series, words.locale());
  }

  public List<FigureRow> getReception() {
    return parts(FigureSubject.RECEPTION, OrderFigures.IN_TIME, OrderFigures.LATE);
  }

  public List<FigureRow> getContact() {
    return parts(
        FigureSubject.CONTACT,
        OrderFigures.REACHED,
        OrderFigures.REACHED_BEFORE,
        OrderFigures.NOT_REACHED);
  }

  private List<FigureRow> parts(FigureSubject subject, String... keys) {
    return Stream.of(keys).map(key -> rows().part(subject, key)).toList();
  }

  /** What has no parts of its own. */
  public List<FigureRow> getOthers() {
    return List.of(all(FigureSubject.BREACHES), all(FigureSubject.CONTRADICTIONS));
  }

  private FigureRow all(FigureSubject subject) {
    return rows().total(words.of(subject), List.of(subject));
  }

  /** The share that came within the time of the law; null where it cannot be said. */
  public Integer getInTime() {
    return rows().percent(FigureSubject.RECEPTION, OrderFigures.IN_TIME);
  }

  public String getPeriod() {
    return asked;
  }

  public void setPeriod(String period) {
    this.asked = period;
  }
}

package es.caib.empara.alerts.web;

import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import es.caib.empara.alerts.service.AlertClosed;
import es.caib.empara.alerts.service.AlertFilter;
import es.caib.empara.alerts.service.AlertService;
import es.caib.empara.alerts.service.AlertView;
import es.caib.empara.alerts.service.BoardRow;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import es.caib.empara.shared.web.Pager;
import es.caib.empara.shared.web.Words;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All alerts that are not closed, by pages; where the groups of the board lead. */
@Named
@ViewScoped
public class AlertListPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AlertService alerts;
  @Inject private AlertText texts;
  @Inject private Words words;

  private String severity;
  private String type;
  private String untaken;
  private String cursor;
  private String notice;
  private final Pager pager = new Pager();
  private transient Slice<BoardRow> read;

  /** Reads the page that the address asks for. */
  public void open() {
    pager.start(cursor);
    read();
  }

  public void next() {
    pager.forward();
    read();
  }

  public void previous() {
    pager.back();
    read();
  }

  /** Reads the same page again. */
  public void refresh() {
    read();
  }

  /** Takes an alert by name; whoever was faster is told. */
  public void acknowledge() {
    String id =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("alert", "");
    try {
      AlertView alert = alerts.acknowledge(Long.valueOf(id));
      notice =
          texts.isMine(alert)
              ? words.text("board.taken.mine", texts.kind(alert))
              : words.text("board.taken.other", texts.person(alert.acknowledgedBy()));
    } catch (AlertClosed closed) {
      notice = words.text("board.closed");
    } catch (NotFound | NumberFormatException gone) {
      notice = words.text("board.gone");
    }
    read();
  }

  /** Puts the information of this page away. */
  public void dismiss() {
    Set<Long> ids = information();
    int put = ids.isEmpty() ? 0 : alerts.dismiss(ids);
    notice = words.text("alerts.dismissed", put);
    pager.start(null);
    read();
  }

  private Set<Long> information() {
    return getRows().stream()
        .map(BoardRow::alert)
        .filter(alert -> alert.severity() == Severity.INFO && alert.state() == AlertState.OPEN)
        .map(AlertView::id)
        .collect(Collectors.toSet());
  }

  private void read() {
    try {
      read = alerts.list(wanted(), new PageRequest(pager.getCursor(), PageRequest.DEFAULT_LIMIT));
    } catch (InvalidInput oldPlace) {
      pager.start(null);
      read = alerts.list(wanted(), PageRequest.first());
    }
    pager.follow(read.next());
    cursor = pager.getCursor();
  }

  /** Leads to the same page with the filter in its address. */
  public String filter() {
    return "/alerts/list.xhtml?faces-redirect=true&includeViewParams=true";
  }

  public boolean isFiltered() {
    return isSet(severity) || isSet(type) || isSet(untaken);
  }

  private static boolean isSet(String value) {
    return value != null && !value.isBlank();
  }

  private AlertFilter wanted() {
    return new AlertFilter(
        oneOf(Severity.values(), severity),
        oneOf(AlertType.values(), type),
        "true".equals(untaken) ? Boolean.TRUE : "false".equals(untaken) ? Boolean.FALSE : null);
  }

  private static <E extends Enum<E>> E oneOf(E[] values, String name) {
    return Arrays.stream(values)
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  public List<BoardRow> getRows() {
    if (read == null) {
      read();
    }
    return read.items();
  }

  /** Whether the page shows information that can be put away. */
  public boolean isDismissible() {
    return !information().isEmpty();
  }

  public Pager getPager() {
    return pager;
  }

  public String getNotice() {
    return notice;
  }

  public String getSeverity() {
    return severity;
  }

  public void setSeverity(String severity) {
    this.severity = severity;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getUntaken() {
    return untaken;
  }

  public void setUntaken(String untaken) {
    this.untaken = untaken;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}

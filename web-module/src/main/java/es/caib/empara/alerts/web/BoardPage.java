package es.caib.empara.alerts.web;

import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.service.AlertClosed;
import es.caib.empara.alerts.service.AlertService;
import es.caib.empara.alerts.service.AlertView;
import es.caib.empara.alerts.service.Board;
import es.caib.empara.alerts.service.BoardRow;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Words;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The board: the alerts of the own territory, what nobody has taken first. */
@Named
@ViewScoped
public class BoardPage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The parameter with which the browser names a row: never its place, which may have moved. */
  private static final String ALERT = "alert";

  @Inject private AlertService alerts;
  @Inject private AlertText texts;
  @Inject private Words words;

  private transient Board board;
  private String notice;
  private Long held;
  private int heldAt = -1;
  private String from;

  /** Notes that the person has come by the link of a message. */
  public void open() {
    if (from != null && from.matches("\\d{1,18}")) {
      alerts.followed(Long.valueOf(from));
    }
  }

  /** Reads the board anew. */
  public void refresh() {
    board = alerts.board();
  }

  /** Takes an alert by name; whoever was faster is told. */
  public void acknowledge() {
    try {
      Long id = Long.valueOf(parameter(ALERT));
      List<Long> places = getUntaken().stream().map(row -> row.alert().id()).toList();
      AlertView alert = alerts.acknowledge(id);
      held = id;
      heldAt = places.indexOf(id);
      refresh();
      notice =
          texts.isMine(alert)
              ? words.text("board.taken.mine", texts.kind(alert))
              : words.text("board.taken.other", taker(alert));
    } catch (AlertClosed closed) {
      refresh();
      notice = words.text("board.closed");
    } catch (NotFound | NumberFormatException gone) {
      refresh();
      notice = words.text("board.gone");
    }
  }

  private String taker(AlertView alert) {
    return board.rows().stream()
        .filter(row -> row.alert().id().equals(alert.id()))
        .findFirst()
        .map(texts::owner)
        .orElseGet(() -> texts.person(alert.acknowledgedBy()));
  }

  private static String parameter(String name) {
    Map<String, String> parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    return parameters.getOrDefault(name, "");
  }

  public Board getBoard() {
    if (board == null) {
      refresh();
    }
    return board;
  }

  /**
   * The rows that nobody has taken, those of one case together. The one that was taken last stays
   * in its place among them, so that nothing moves under the hand and a second click hits no other
   * alert.
   */
  public List<BoardRow> getUntaken() {
    List<BoardRow> rows = new ArrayList<>(foremost());
    getBoard().taken().stream()
        .filter(this::isHeld)
        .findFirst()
        .ifPresent(row -> rows.add(Math.min(heldAt, rows.size()), row));
    return rows;
  }

  /** Of each case the most urgent row; those of the system all. */
  private List<BoardRow> foremost() {
    Set<Long> cases = new HashSet<>();
    return getBoard().untaken().stream()
        .filter(row -> row.alert().caseId() == null || cases.add(row.alert().caseId()))
        .toList();
  }

  /** The other untaken alerts of the same case, most urgent first. */
  public List<BoardRow> others(BoardRow foremost) {
    Long caseId = foremost.alert().caseId();
    return caseId == null || !isUntaken(foremost)
        ? List.of()
        : getBoard().untaken().stream()
            .filter(row -> caseId.equals(row.alert().caseId()))
            .filter(row -> !row.alert().id().equals(foremost.alert().id()))
            .toList();
  }

  public List<BoardRow> getTaken() {
    return getBoard().taken().stream().filter(row -> !isHeld(row)).toList();
  }

  private boolean isHeld(BoardRow row) {
    return heldAt >= 0 && row.alert().id().equals(held);
  }

  private static boolean isUntaken(BoardRow row) {
    return row.alert().state() == AlertState.OPEN;
  }

  /** What became of what the person just did; null when nothing is to be said. */
  public String getNotice() {
    return notice;
  }

  /** The delivery by whose link the person has come; null for none. */
  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}

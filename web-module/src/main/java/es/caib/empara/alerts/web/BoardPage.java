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
import java.util.List;
import java.util.Map;

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

  /** Reads the board anew. */
  public void refresh() {
    board = alerts.board();
  }

  /** Takes an alert by name; whoever was faster is told. */
  public void acknowledge() {
    notice = taken(parameter(ALERT));
    refresh();
  }

  private String taken(String id) {
    try {
      AlertView alert = alerts.acknowledge(Long.valueOf(id));
      return texts.isMine(alert)
          ? words.text("board.taken.mine", words.of(alert.type()))
          : words.text("board.taken.other", texts.person(alert.acknowledgedBy()));
    } catch (AlertClosed closed) {
      return words.text("board.closed");
    } catch (NotFound | NumberFormatException gone) {
      return words.text("board.gone");
    }
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

  public List<BoardRow> getUntaken() {
    return getBoard().rows().stream().filter(BoardPage::isUntaken).toList();
  }

  public List<BoardRow> getTaken() {
    return getBoard().rows().stream().filter(row -> !isUntaken(row)).toList();
  }

  private static boolean isUntaken(BoardRow row) {
    return row.alert().state() == AlertState.OPEN;
  }

  /** What became of what the person just did; null when nothing is to be said. */
  public String getNotice() {
    return notice;
  }
}

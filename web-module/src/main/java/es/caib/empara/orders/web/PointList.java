package es.caib.empara.orders.web;

import es.caib.empara.orders.PointStage;
import es.caib.empara.orders.service.PointBoard;
import es.caib.empara.orders.service.PointBoard.Load;
import es.caib.empara.orders.service.PointFilter;
import es.caib.empara.orders.service.PointItemView;
import es.caib.empara.orders.service.PointService;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.web.Pager;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The orders on which the coordination point works, by how far each has come. */
@Named
@ViewScoped
public class PointList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PointService point;

  private String stage;
  private String queue;
  private String realm;
  private String owner;
  private String cursor;
  private final Pager pager = new Pager();
  private transient PointBoard board;

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

  private void read() {
    try {
      board = point.board(filter(), new PageRequest(pager.getCursor(), 25));
    } catch (InvalidInput oldPlace) {
      pager.start(null);
      board = point.board(filter(), PageRequest.first());
    }
    pager.follow(board.next());
    cursor = pager.getCursor();
  }

  private PointFilter filter() {
    return new PointFilter(
        known(PointStage.class, stage),
        known(PointFilter.Queue.class, queue),
        filled(realm),
        filled(owner),
        null);
  }

  /** What an address asks for that there is not is asked for by nobody. */
  private static <E extends Enum<E>> E known(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static String filled(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private PointBoard board() {
    if (board == null) {
      read();
    }
    return board;
  }

  public List<PointItemView> in(PointStage wanted) {
    return board().items().stream().filter(each -> each.stage() == wanted).toList();
  }

  /** The stages that there are on this page, in the order of the work. */
  public List<PointStage> getGroups() {
    return Arrays.stream(PointStage.values()).filter(each -> !in(each).isEmpty()).toList();
  }

  /** All but the closed, of which nobody asks how many there are. */
  public List<PointStage> getStages() {
    return List.copyOf(PointStage.OPEN);
  }

  public long count(PointStage each) {
    return board().stages().getOrDefault(each, 0L);
  }

  /** Those that the person's institution may see. */
  public List<PointFilter.Queue> getQueues() {
    return List.copyOf(board().queues().keySet());
  }

  public long waiting(PointFilter.Queue each) {
    return board().queues().get(each);
  }

  public List<Load> getLoads() {
    return board().loads();
  }

  public boolean isBlank() {
    return board().items().isEmpty();
  }

  /** Whether only some of the open work is wanted. */
  public boolean isFiltered() {
    PointFilter filter = filter();
    return !filter.equals(PointFilter.open());
  }

  public Pager getPager() {
    return pager;
  }

  public String getStage() {
    return stage;
  }

  public void setStage(String stage) {
    this.stage = stage;
  }

  public String getQueue() {
    return queue;
  }

  public void setQueue(String queue) {
    this.queue = queue;
  }

  public String getRealm() {
    return realm;
  }

  public void setRealm(String realm) {
    this.realm = realm;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}

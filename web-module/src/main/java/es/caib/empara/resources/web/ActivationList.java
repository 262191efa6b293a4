package es.caib.empara.resources.web;

import es.caib.empara.resources.ActivationState;
import es.caib.empara.resources.service.ActivationFilter;
import es.caib.empara.resources.service.ActivationFilter.Side;
import es.caib.empara.resources.service.ActivationService;
import es.caib.empara.resources.service.ActivationView;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import es.caib.empara.shared.web.Pager;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is asked of the institution's resources, and what the institution asks of others. */
@Named
@ViewScoped
public class ActivationList implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String OVER = "over";

  @Inject private ActivationService activations;

  private String side;
  private String show;
  private String cursor;
  private String notice;
  private final Pager pager = new Pager();
  private transient Slice<ActivationView> read;

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

  /** Something was answered elsewhere on the page; a null says nothing of it. */
  void refresh(String text) {
    notice = text;
    read();
  }

  private void read() {
    try {
      read = activations.list(filter(), new PageRequest(pager.getCursor(), 25));
    } catch (InvalidInput oldPlace) {
      pager.start(null);
      read = activations.list(filter(), PageRequest.first());
    }
    pager.follow(read.next());
    cursor = pager.getCursor();
  }

  private ActivationFilter filter() {
    Set<ActivationState> states =
        isOver()
            ? EnumSet.complementOf(EnumSet.copyOf(ActivationState.OPEN))
            : ActivationState.OPEN;
    return new ActivationFilter(isAsked() ? Side.ASKED : Side.OURS, null, states);
  }

  public List<ActivationView> getRows() {
    if (read == null) {
      read();
    }
    return read.items();
  }

  ActivationView row(Long id) {
    return getRows().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
  }

  /** The states that there are on this page, in the order of what is to be done. */
  public List<ActivationState> getGroups() {
    return Arrays.stream(ActivationState.values()).filter(state -> !in(state).isEmpty()).toList();
  }

  public List<ActivationView> in(ActivationState state) {
    return getRows().stream().filter(each -> each.state() == state).toList();
  }

  /** Whether what the institution asks of others is shown. */
  public boolean isAsked() {
    return Side.ASKED.name().equals(side);
  }

  /** Whether what is over is shown. */
  public boolean isOver() {
    return OVER.equals(show);
  }

  public boolean isBlank() {
    return getRows().isEmpty();
  }

  public Pager getPager() {
    return pager;
  }

  public String getNotice() {
    return notice;
  }

  public String getSide() {
    return side;
  }

  public void setSide(String side) {
    this.side = side;
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}

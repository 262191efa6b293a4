package es.caib.empara.channels.web;

import es.caib.empara.channels.service.CircularList;
import es.caib.empara.channels.service.CircularService;
import es.caib.empara.channels.service.CircularSummary;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.web.Pager;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The circulars: those to read first, then all; for authors the drafts. */
@Named
@ViewScoped
public class CircularBoard implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CircularService circulars;

  private final Pager pager = new Pager();
  private transient CircularList list;

  public void next() {
    pager.forward();
    read();
  }

  public void previous() {
    pager.back();
    read();
  }

  private void read() {
    list = circulars.list(new PageRequest(pager.getCursor(), PageRequest.DEFAULT_LIMIT));
    pager.follow(list.all().next());
  }

  private CircularList getList() {
    if (list == null) {
      read();
    }
    return list;
  }

  public List<CircularSummary> getToRead() {
    return getList().toRead();
  }

  public List<CircularSummary> getDrafts() {
    return getList().drafts();
  }

  public List<CircularSummary> getRows() {
    return getList().all().items();
  }

  /** Whether the person writes circulars. */
  public boolean isAuthor() {
    return getList().writes();
  }

  public Pager getPager() {
    return pager;
  }
}

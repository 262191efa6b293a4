package es.caib.empara.channels.web;

import es.caib.empara.channels.service.CommunicationFilter;
import es.caib.empara.channels.service.CommunicationRow;
import es.caib.empara.channels.service.CommunicationService;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import es.caib.empara.shared.web.Pager;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** What waits in all cases of the institution. What is looked for stands in the address. */
@Named
@ViewScoped
public class CommunicationList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CommunicationService communications;

  private String view;
  private String cursor;
  private final Pager pager = new Pager();
  private transient List<CommunicationRow> rows;

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
    Slice<CommunicationRow> slice;
    try {
      slice =
          communications.list(
              getFilter(), new PageRequest(pager.getCursor(), PageRequest.DEFAULT_LIMIT));
    } catch (InvalidInput oldPlace) {
      pager.start(null);
      slice = communications.list(getFilter(), PageRequest.first());
    }
    rows = slice.items();
    pager.follow(slice.next());
    cursor = pager.getCursor();
  }

  /** What the address asks for; what is to be answered, when it asks for nothing that there is. */
  public CommunicationFilter getFilter() {
    return Arrays.stream(CommunicationFilter.values())
        .filter(each -> each.name().equals(view))
        .findFirst()
        .orElse(CommunicationFilter.TO_ANSWER);
  }

  public List<CommunicationFilter> getFilters() {
    return Arrays.asList(CommunicationFilter.values());
  }

  public List<CommunicationRow> getRows() {
    if (rows == null) {
      read();
    }
    return rows;
  }

  /** Whether what is listed has a deadline. */
  public boolean isDated() {
    return getFilter() != CommunicationFilter.UNREAD;
  }

  /** Whether the other side is another institution, and not the State. */
  public boolean isAmongUs() {
    return getFilter() != CommunicationFilter.REPORTS;
  }

  public Pager getPager() {
    return pager;
  }

  public String getView() {
    return view;
  }

  public void setView(String view) {
    this.view = view;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}

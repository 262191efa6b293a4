package es.caib.empara.feed.web;

import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.service.RejectedEvent;
import es.caib.empara.feed.service.RejectionCounts;
import es.caib.empara.feed.service.RejectionFilter;
import es.caib.empara.feed.service.RejectionService;
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

/** What could not be accepted, by kind of fault, and the events of one kind. No case data. */
@Named
@ViewScoped
public class RejectedPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RejectionService rejections;

  private String source;
  private String type;
  private String fault;
  private final Pager pager = new Pager();
  private transient RejectionCounts counts;
  private transient List<RejectedEvent> rows;

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
      rows(
          rejections.list(filter(), new PageRequest(pager.getCursor(), PageRequest.DEFAULT_LIMIT)));
    } catch (InvalidInput oldOrWrongPlace) {
      pager.start(null);
      rows(rejections.list(filter(), PageRequest.first()));
    }
  }

  private void rows(Slice<RejectedEvent> slice) {
    rows = slice.items();
    pager.follow(slice.next());
  }

  private RejectionFilter filter() {
    SourceSystem wanted =
        Arrays.stream(SourceSystem.values())
            .filter(each -> each.name().equals(source))
            .findFirst()
            .orElse(null);
    return new RejectionFilter(wanted, type, fault);
  }

  public RejectionCounts getCounts() {
    if (counts == null) {
      counts = rejections.counts();
    }
    return counts;
  }

  public List<RejectedEvent> getRows() {
    if (rows == null) {
      read();
    }
    return rows;
  }

  /** Whether not all kinds were asked for. */
  public boolean isNarrowed() {
    return source != null || type != null || fault != null;
  }

  public Pager getPager() {
    return pager;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getFault() {
    return fault;
  }

  public void setFault(String fault) {
    this.fault = fault;
  }
}

package es.caib.empara.feed.web;

import es.caib.empara.access.Roles;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.service.QueueCounts;
import es.caib.empara.feed.service.QueueFilter;
import es.caib.empara.feed.service.QueueService;
import es.caib.empara.feed.service.QueuedEvent;
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

/** The events that wait, what is overdue first. The filter stands in the address. */
@Named
@ViewScoped
public class QueuePage implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final List<String> REASONS =
      List.of(
          "feed.reason.unknown-case",
          "feed.reason.unknown-order",
          "feed.reason.unknown-measure",
          "feed.reason.unknown-type",
          "feed.reason.wrong-data",
          "feed.reason.failed");

  @Inject private QueueService queue;
  @Inject private Workplace workplace;

  private String source;
  private String reason;
  private boolean discarded;
  private String cursor;
  private final Pager pager = new Pager();
  private transient List<QueuedEvent> rows;
  private transient QueueCounts counts;

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
      rows(queue.list(filter(), new PageRequest(pager.getCursor(), PageRequest.DEFAULT_LIMIT)));
    } catch (InvalidInput oldOrWrongPlace) {
      pager.start(null);
      rows(queue.list(filter(), PageRequest.first()));
    }
    cursor = pager.getCursor();
  }

  private void rows(Slice<QueuedEvent> slice) {
    rows = slice.items();
    pager.follow(slice.next());
  }

  /** Shows the first page of what the form asks for, at an address that can be kept. */
  public String filtered() {
    cursor = null;
    return "/feed/queue.xhtml?faces-redirect=true&includeViewParams=true";
  }

  private QueueFilter filter() {
    SourceSystem wanted =
        getSources().stream().filter(each -> each.name().equals(source)).findFirst().orElse(null);
    // An immutable list refuses to be asked about null.
    String why = reason != null && REASONS.contains(reason) ? reason : null;
    return new QueueFilter(wanted, null, why, discarded, QueueFilter.Order.DEADLINE);
  }

  /** Whether the person decides on what waits; others see no case data. */
  public boolean isDeciding() {
    return workplace.is(Roles.COORDINATOR);
  }

  public boolean isNarrowed() {
    return filter().source() != null || filter().reason() != null || discarded;
  }

  public List<QueuedEvent> getRows() {
    if (rows == null) {
      read();
    }
    return rows;
  }

  public QueueCounts getCounts() {
    if (counts == null) {
      counts = queue.counts();
    }
    return counts;
  }

  public List<SourceSystem> getSources() {
    return Arrays.asList(SourceSystem.values());
  }

  public List<String> getReasons() {
    return REASONS;
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

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Boolean getDiscarded() {
    return discarded;
  }

  /** The address need not say it: null is false. */
  public void setDiscarded(Boolean discarded) {
    this.discarded = Boolean.TRUE.equals(discarded);
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}

package es.caib.empara.orders.web;

import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.cases.web.CasePage;
import es.caib.empara.orders.BreachRecipient;
import es.caib.empara.orders.BreachTeller;
import es.caib.empara.orders.service.BreachCommand;
import es.caib.empara.orders.service.BreachService;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.LocalTimes;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/**
 * A breach that somebody has told (art. 468 CP). It relies on the status on screen: when that has
 * moved on, what was typed stays and the person decides again.
 */
@Named
@ViewScoped
public class BreachForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private BreachService breaches;
  @Inject private CasePage page;
  @Inject private Notices notices;
  @Inject private Words words;

  private String orderId;
  private String summary;
  private LocalDateTime occurredAt;
  private BreachTeller toldBy;
  private BreachRecipient reportedTo;
  private LocalDateTime reportedAt;
  private String reference;
  private transient List<TimelineLine> changes;

  /** Reports it; afterwards the case is shown anew, with it. */
  public String send() {
    changes = null;
    try {
      breaches.report(
          page.getNumber(),
          new BreachCommand(
              page.getRelied(),
              orderId,
              null,
              LocalTimes.at(occurredAt),
              summary,
              toldBy,
              reportedTo,
              LocalTimes.at(reportedAt),
              reference),
          page.purpose());
      notices.done(words.text("breach.done"));
      return "/cases/case.xhtml?faces-redirect=true&n=" + page.getNumber();
    } catch (StaleStatusException moved) {
      changes = moved.changes();
    } catch (NotFound gone) {
      notices.fault(null, words.text("point.missing.title"));
    } catch (InvalidInput refused) {
      notices.refused(refused, "breach");
    }
    return null;
  }

  /** Brings the present status to the screen; what was typed waits to be sent again. */
  public void catchUp() {
    changes = null;
    page.reload();
  }

  public boolean isStale() {
    return changes != null;
  }

  public List<TimelineLine> getChanges() {
    return changes == null ? List.of() : changes;
  }

  public List<BreachTeller> getTellers() {
    return Arrays.asList(BreachTeller.values());
  }

  public List<BreachRecipient> getRecipients() {
    return Arrays.asList(BreachRecipient.values());
  }

  public String getOrderId() {
    return orderId;
  }

  public void setOrderId(String orderId) {
    this.orderId = orderId;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public LocalDateTime getOccurredAt() {
    return occurredAt;
  }

  public void setOccurredAt(LocalDateTime occurredAt) {
    this.occurredAt = occurredAt;
  }

  public BreachTeller getToldBy() {
    return toldBy;
  }

  public void setToldBy(BreachTeller toldBy) {
    this.toldBy = toldBy;
  }

  public BreachRecipient getReportedTo() {
    return reportedTo;
  }

  public void setReportedTo(BreachRecipient reportedTo) {
    this.reportedTo = reportedTo;
  }

  public LocalDateTime getReportedAt() {
    return reportedAt;
  }

  public void setReportedAt(LocalDateTime reportedAt) {
    this.reportedAt = reportedAt;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}

package es.caib.empara.channels.web;

import es.caib.empara.channels.BarrierState;
import es.caib.empara.channels.service.BarrierReportService;
import es.caib.empara.channels.service.BarrierReportView;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/** One reported barrier, and its answer. */
@Named
@ViewScoped
public class BarrierAnswer implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private BarrierReportService reports;
  @Inject private Notices notices;
  @Inject private Words words;

  private String reference;
  private String text;
  private transient BarrierReportView report;

  /** Reads the report that the address names. */
  public void open() {
    if (reference == null) {
      throw new NotFound("barrier report");
    }
    report = reports.open(reference);
  }

  /** Notes the answer under the person's name; whoever was first stays. */
  public String send() {
    try {
      BarrierReportView now = reports.answer(reference, text);
      boolean first = now.answer().equals(text.strip());
      notices.done(
          first
              ? words.text("barriers.done", reference)
              : words.text("barriers.done.other", now.answeredBy()));
      return "/channels/barrier.xhtml?faces-redirect=true&r=" + reference;
    } catch (InvalidInput refused) {
      notices.refused(refused, "answering");
      return null;
    }
  }

  public BarrierReportView getReport() {
    if (report == null) {
      open();
    }
    return report;
  }

  public boolean isAnswered() {
    return getReport().state() == BarrierState.ANSWERED;
  }

  /** The language in which the sender wants to be answered. */
  public Locale getLocale() {
    return Locale.forLanguageTag(getReport().language());
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}

package es.caib.empara.channels.web;

import es.caib.empara.channels.service.FileView;
import es.caib.empara.channels.service.Hand;
import es.caib.empara.channels.service.ReportView;
import es.caib.empara.channels.service.RequestView;
import es.caib.empara.channels.service.ThreadSummary;
import es.caib.empara.institutions.web.Places;
import es.caib.empara.shared.web.TimeText;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Threads, requests and reports in words. */
@Named
@ApplicationScoped
public class CommunicationText {

  @Inject private Words words;
  @Inject private Places places;
  @Inject private TimeText times;

  /** "Aina Serra, Consell de Mallorca". */
  public String who(Hand hand) {
    return words.text("communication.who", hand.name(), places.institution(hand.institution()));
  }

  /** "3 missatges". */
  public String size(ThreadSummary thread) {
    return thread.messages() == 1
        ? words.text("thread.size.one")
        : words.text("thread.size", Integer.toString(thread.messages()));
  }

  /** What becomes of a request: open and by when, or answered, or withdrawn. */
  public String standing(RequestView request) {
    if (request.overdue()) {
      return words.text("request.overdue");
    }
    return words.of(request.state());
  }

  /** Who has heard that nobody answers; empty when nobody has. */
  public String climbed(RequestView request) {
    if (request.escalatedAgainAt() != null) {
      return words.text("request.climbed.twice", times.at(request.escalatedAgainAt()));
    }
    return request.escalatedAt() == null
        ? ""
        : words.text("request.climbed", times.at(request.escalatedAt()));
  }

  /** Of what a report speaks: the kind, and which datum or level. */
  public String about(ReportView report) {
    return switch (report.kind()) {
      case INCIDENT -> words.of(report.kind());
      case DATUM_SEEMS_WRONG ->
          words.text("report.about", words.of(report.kind()), report.subject());
      case LEVEL_DOUBTED ->
          words.text(
              "report.about", words.of(report.kind()), words.named("RiskLevel", report.subject()));
    };
  }

  /** "per telèfon, referència 77/2026". */
  public String way(ReportView report) {
    return report.reference() == null
        ? words.of(report.way())
        : words.text("report.way", words.of(report.way()), report.reference());
  }

  public String file(FileView file) {
    return words.text("document.download", file.fileName());
  }
}

package es.caib.empara.channels.web;

import es.caib.empara.cases.web.CasePage;
import es.caib.empara.channels.ReportKind;
import es.caib.empara.channels.ReportState;
import es.caib.empara.channels.ReportWay;
import es.caib.empara.channels.service.ReportCommand;
import es.caib.empara.channels.service.StateReportService;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.web.LocalTimes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

/** Records what the person has told the State. */
@Named
@ViewScoped
public class ReportForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private StateReportService reports;
  @Inject private CaseCommunications part;
  @Inject private CasePage page;
  @Inject private BusinessClock clock;

  private ReportKind kind;
  private String subject;
  private String facts;
  private String opinion;
  private ReportWay way;
  private String reference;
  private LocalDateTime sentAt;

  public String send() {
    return part.act(
        "report-new",
        kind.act(ReportState.SENT),
        null,
        () ->
            reports.send(
                page.getNumber(),
                new ReportCommand(
                    kind, subject, facts, opinion, way, reference, told(), page.getRelied()),
                page.purpose()));
  }

  /** Nothing typed is now. */
  private OffsetDateTime told() {
    return sentAt == null ? clock.now() : LocalTimes.at(sentAt);
  }

  /** Those of which the person's institution may speak. */
  public List<ReportKind> getKinds() {
    return Arrays.stream(ReportKind.values())
        .filter(each -> each.tells() == null || !page.hides(each.tells()))
        .toList();
  }

  public List<ReportWay> getWays() {
    return Arrays.asList(ReportWay.values());
  }

  public ReportKind getKind() {
    return kind;
  }

  public void setKind(ReportKind kind) {
    this.kind = kind;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getFacts() {
    return facts;
  }

  public void setFacts(String facts) {
    this.facts = facts;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }

  public ReportWay getWay() {
    return way;
  }

  public void setWay(ReportWay way) {
    this.way = way;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public LocalDateTime getSentAt() {
    return sentAt;
  }

  public void setSentAt(LocalDateTime sentAt) {
    this.sentAt = sentAt;
  }
}

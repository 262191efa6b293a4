package es.caib.empara.channels.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.KindHidden;
import es.caib.empara.access.service.Names;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.CommunicationAct;
import es.caib.empara.cases.CommunicationLine;
import es.caib.empara.channels.ReportKind;
import es.caib.empara.channels.ReportState;
import es.caib.empara.channels.Signature;
import es.caib.empara.channels.entity.StateReport;
import es.caib.empara.channels.service.CommunicationConflict;
import es.caib.empara.channels.service.ReasonCommand;
import es.caib.empara.channels.service.ReportAnswerCommand;
import es.caib.empara.channels.service.ReportCommand;
import es.caib.empara.channels.service.StateReportService;
import es.caib.empara.channels.service.internal.CommunicationDesk.OnCase;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;

/** Reports to the State, for the people who work on their case. */
@Stateless
@DenyAll
public class DefaultStateReportService implements StateReportService {

  @Inject private CommunicationDesk desk;
  @Inject private StateReportRepository reports;
  @Inject private Names names;
  @Inject private CallContext context;

  @Override
  @Audited("STATE_REPORT_SEND")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Long send(String caseNumber, ReportCommand command, AccessPurpose purpose) {
    OnCase onCase = desk.hold(caseNumber, purpose);
    requireSeen(command.kind(), onCase.caller());
    Signature by = desk.sign(onCase, command.statusVersion());
    requirePast("sentAt", command.sentAt(), by);
    StateReport report =
        new StateReport(
            onCase.caseId(),
            new StateReport.Told(
                command.kind(),
                subject(command, onCase),
                command.facts().strip(),
                CommunicationTexts.optional(command.opinion()),
                command.way(),
                CommunicationTexts.optional(command.reference()),
                command.sentAt()),
            by);
    reports.add(report);
    desk.take(onCase, act(report), line(report), by, command.sentAt());
    context.detail("report " + report.id());
    return report.id();
  }

  /** The level is that of the case on the cited status, and nothing that somebody types. */
  private static String subject(ReportCommand command, OnCase onCase) {
    return switch (command.kind()) {
      case INCIDENT -> null;
      case DATUM_SEEMS_WRONG -> {
        String datum = CommunicationTexts.optional(command.subject());
        if (datum == null) {
          throw new InvalidInput("subject", "error.report.datum");
        }
        yield CommunicationTexts.line("subject", datum);
      }
      case LEVEL_DOUBTED -> {
        if (onCase.about().riskLevel() == null) {
          throw new InvalidInput("kind", "error.report.level");
        }
        yield onCase.about().riskLevel().name();
      }
    };
  }

  @Override
  @Audited("STATE_REPORT_ANSWER")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public void answer(
      String caseNumber, Long reportId, ReportAnswerCommand command, AccessPurpose purpose) {
    OnCase onCase = hold(caseNumber, reportId, purpose);
    StateReport report = own(onCase, reportId);
    requireSent(report);
    Signature by = desk.sign(onCase, command.statusVersion());
    requirePast("at", command.at(), by);
    if (command.at().isBefore(report.sentAt())) {
      throw new InvalidInput("at", "error.report.answered");
    }
    report.answered(
        command.answer().strip(), CommunicationTexts.line("who", command.who()), command.at(), by);
    desk.take(onCase, act(report), line(report), by, command.at());
  }

  @Override
  @Audited("STATE_REPORT_WITHDRAW")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public void withdraw(
      String caseNumber, Long reportId, ReasonCommand command, AccessPurpose purpose) {
    OnCase onCase = hold(caseNumber, reportId, purpose);
    StateReport report = own(onCase, reportId);
    requireSent(report);
    Signature by = desk.sign(onCase, command.statusVersion());
    report.withdraw(command.reason().strip(), by);
    desk.take(onCase, act(report), line(report), by);
  }

  private OnCase hold(String caseNumber, Long reportId, AccessPurpose purpose) {
    context.detail("report " + reportId);
    return desk.hold(caseNumber, purpose);
  }

  private StateReport own(OnCase onCase, Long reportId) {
    StateReport report =
        reports
            .find(onCase.caseId(), reportId)
            .filter(found -> found.institution().equals(onCase.realm()))
            .orElseThrow(() -> new NotFound("report " + reportId));
    requireSeen(report.kind(), onCase.caller());
    return report;
  }

  private static void requireSeen(ReportKind kind, Caller caller) {
    if (kind.tells() != null && !caller.sees(kind.tells())) {
      throw new KindHidden(kind.tells());
    }
  }

  private void requireSent(StateReport report) {
    if (!report.isSent()) {
      boolean answered = report.state() == ReportState.ANSWERED;
      String by = answered ? report.answerRecordedBy() : report.withdrawnBy();
      throw new CommunicationConflict(
          answered ? "error.report.answered.already" : "error.report.withdrawn",
          names.of(List.of(by)).getOrDefault(by, by));
    }
  }

  private static void requirePast(String field, OffsetDateTime at, Signature by) {
    if (at.isAfter(by.at())) {
      throw new InvalidInput(field, "error.act.future");
    }
  }

  /** What it has become, on the timeline. */
  private static CommunicationAct act(StateReport report) {
    return report.kind().act(report.state());
  }

  private static CommunicationLine line(StateReport report) {
    return new CommunicationLine(report.way().name(), null);
  }
}

package es.caib.empara.cases.web;

import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The facts of a case in words. */
@Named("timeline")
@ApplicationScoped
public class TimelineText {

  @Inject private Words words;

  /** What happened: "El risc puja de mitjà a alt". */
  public String sentence(TimelineLine line) {
    return switch (line.what()) {
      case RISK_LEVEL -> risk(line);
      case STATE ->
          line.from() == null
              ? words.text("timeline.registered")
              : words.text("timeline.state", lower("CaseState", line.to()));
      case INCIDENT -> words.text("timeline.incident", lower("IncidentKind", line.to()));
      case ORDER -> words.named("OrderState", line.to());
      case ACT -> words.named("ActKind", line.to());
      case FLAG -> words.text("timeline.flag", words.named("CaseFlag", line.to()));
      case CONTACT -> words.text("timeline.contact", lower("ContactAuthorisation", line.to()));
      default -> words.of(line.what());
    };
  }

  /** The State's alarm, a fact of the State, or what an institution did: the border of the line. */
  public String tone(TimelineLine line) {
    if (isAct(line)) {
      return "ours";
    }
    boolean grave =
        line.what() == StatusAspect.INCIDENT
            || line.what() == StatusAspect.RISK_LEVEL && isRise(line);
    return grave && !line.late() ? "grave" : "state";
  }

  public boolean isAct(TimelineLine line) {
    return line.what() == StatusAspect.ACT;
  }

  /** The source system, by the name that people use. */
  public String source(TimelineLine line) {
    return words.named("Source", line.source());
  }

  private String risk(TimelineLine line) {
    String to = lower("RiskLevel", line.to());
    if (line.late()) {
      return words.text("timeline.risk.late", to);
    }
    if (line.from() == null) {
      return words.text("timeline.risk.first", to);
    }
    if (line.from().equals(line.to())) {
      return words.text("timeline.risk.same", to);
    }
    String key = isRise(line) ? "timeline.risk.up" : "timeline.risk.down";
    return words.text(key, words.named("RiskLevel.from", line.from()), to);
  }

  private static boolean isRise(TimelineLine line) {
    RiskLevel from = line.from() == null ? null : RiskLevel.valueOf(line.from());
    return line.to() != null && RiskLevel.valueOf(line.to()).isRiseFrom(from);
  }

  private String lower(String type, String value) {
    return words.named(type, value).toLowerCase(words.locale());
  }
}

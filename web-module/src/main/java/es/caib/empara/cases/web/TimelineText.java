package es.caib.empara.cases.web;

import es.caib.empara.cases.DeviceEventKind;
import es.caib.empara.cases.PrisonEventKind;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.institutions.web.Places;
import es.caib.empara.shared.web.DayText;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Set;

/** The facts of a case in words. */
@Named("timeline")
@ApplicationScoped
public class TimelineText {

  private static final String EMPARA = "/empara";

  @Inject private Words words;
  @Inject private Places places;
  @Inject private DayText days;
  @Inject private DomainLines domains;

  /** What happened: "El risc puja de mitjà a alt"; of what is hidden, that it did. */
  public String sentence(TimelineLine line) {
    if (isHidden(line)) {
      return words.text("timeline.hidden");
    }
    return switch (line.what()) {
      case RISK_LEVEL -> risk(line);
      case STATE -> state(line);
      case MUNICIPALITY -> move(line);
      case FLAG -> flag(line);
      case CONTACT -> words.named("timeline.contact", line.to());
      case INCIDENT -> words.named("timeline.incident", line.to());
      case ORDER -> words.named("timeline.order", line.to());
      case MEASURE -> measure(line);
      case PRISON -> words.named("timeline.prison", line.to());
      case DEVICE -> words.named("timeline.device", line.to());
      case PERSON -> words.of(line.what());
      case ACT -> domains.of(line).map(text -> text.sentence(line)).orElseGet(() -> act(line));
    };
  }

  /** What the line says besides, where that is not in the sentence already. */
  public String besides(TimelineLine line) {
    boolean said = line.what() == StatusAspect.MEASURE || domains.saysAll(line);
    return said || line.detail() == null ? "" : line.detail();
  }

  /** The summary of an incident and the words of an act stand below the sentence. */
  public boolean isQuoted(TimelineLine line) {
    return line.what() == StatusAspect.INCIDENT || isAct(line) && !domains.saysAll(line);
  }

  /** The State's alarm, a fact of the State, or what an institution did: the mark of the line. */
  public String tone(TimelineLine line) {
    if (isAct(line)) {
      return "ours";
    }
    return !isHidden(line) && isGrave(line) && !line.late() ? "grave" : "state";
  }

  /** Whether the person's institution does not see what has changed. */
  public boolean isHidden(TimelineLine line) {
    return line.what() == null;
  }

  private static boolean isGrave(TimelineLine line) {
    return switch (line.what()) {
      case INCIDENT -> true;
      case RISK_LEVEL -> isRise(line);
      case DEVICE -> DeviceEventKind.ALERT.name().equals(line.to());
      case PRISON -> PrisonEventKind.valueOf(line.to()).isOutside();
      default -> false;
    };
  }

  /** Somebody did it; what happens to a resource by itself nobody has done. */
  public boolean isAct(TimelineLine line) {
    return line.what() == StatusAspect.ACT && line.institution() != null;
  }

  /** Whether a measure ended by date, which nobody has said. */
  private static boolean isLapse(TimelineLine line) {
    return line.what() == StatusAspect.MEASURE && EMPARA.equals(line.source());
  }

  /** The source system, by the name that people use. */
  public String source(TimelineLine line) {
    if (line.institution() != null) {
      return places.institution(line.institution());
    }
    if (domains.of(line).isPresent()) {
      return words.text("timeline.itself");
    }
    return EMPARA.equals(line.source())
        ? words.text("timeline.calendar")
        : words.named("Source", line.source());
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

  private String state(TimelineLine line) {
    if (line.late()) {
      return words.text("timeline.state.late", lower("CaseState", line.to()));
    }
    return line.from() == null
        ? words.text("timeline.registered")
        : words.named("timeline.state", line.to());
  }

  private String move(TimelineLine line) {
    String to = places.municipality(line.to());
    if (line.late()) {
      return words.text("timeline.moved.late", to);
    }
    return line.from() == null || line.from().equals(line.to())
        ? words.text("timeline.moved.same", to)
        : words.text("timeline.moved", places.municipality(line.from()), to);
  }

  private String flag(TimelineLine line) {
    return line.to() == null
        ? words.text("timeline.flag.cleared", words.named("CaseFlag", line.from()))
        : words.text("timeline.flag.set", words.named("CaseFlag", line.to()));
  }

  private String measure(TimelineLine line) {
    if (isLapse(line)) {
      return lapsed(line.detail());
    }
    String kind = words.named("MeasureKind.brief", line.detail());
    boolean back = "IN_FORCE".equals(line.to()) && !Set.of("IN_FORCE", "").contains(from(line));
    String key = "timeline.measure." + (back ? "back" : line.to());
    return words.text(key, kind);
  }

  private static String from(TimelineLine line) {
    return line.from() == null ? "" : line.from();
  }

  private String act(TimelineLine line) {
    if (line.internal()) {
      return words.text("timeline.act.internal");
    }
    String kind = words.named("ActKind", line.to());
    return line.outcome() == null
        ? kind
        : words.text("timeline.act.outcome", kind, words.lower(line.outcome()));
  }

  /** Which measure, and that its last day has passed. */
  private String lapsed(String kindAndDay) {
    int space = kindAndDay.indexOf(' ');
    LocalDate lastDay = LocalDate.parse(kindAndDay.substring(space + 1));
    return days.onDay(
        "timeline.lapsed",
        words.named("MeasureKind.brief", kindAndDay.substring(0, space)),
        lastDay);
  }

  private static boolean isRise(TimelineLine line) {
    RiskLevel from = line.from() == null ? null : RiskLevel.valueOf(line.from());
    return line.to() != null && RiskLevel.valueOf(line.to()).isRiseFrom(from);
  }

  private String lower(String type, String value) {
    return words.named(type, value).toLowerCase(words.locale());
  }
}

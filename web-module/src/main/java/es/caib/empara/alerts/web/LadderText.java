package es.caib.empara.alerts.web;

import es.caib.empara.alerts.service.AlertTrail;
import es.caib.empara.alerts.service.AlertView;
import es.caib.empara.shared.web.TimeText;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;

/** The ladder of an alert in words. */
@Named("ladderText")
@RequestScoped
public class LadderText {

  @Inject private Words words;
  @Inject private TimeText times;

  /** Who hears of it when, if nobody takes it. */
  public String next(AlertView alert) {
    String targets = alert.next().stream().map(words::of).collect(Collectors.joining(", "));
    return times.isPast(alert.deadline())
        ? words.text("alert.next.past", targets)
        : words.text("alert.next", times.at(alert.deadline()), targets);
  }

  /** To whom a rung went. */
  public String targets(AlertTrail.Rung rung) {
    return rung.targets().stream()
        .map(target -> words.named("EscalationTarget", target))
        .collect(Collectors.joining(", "));
  }

  /** The people of a rung. */
  public String people(AlertTrail.Rung rung) {
    return String.join(", ", rung.people());
  }

  /** The channels of a rung. */
  public String channels(AlertTrail.Rung rung) {
    return rung.channels().stream().map(words::of).collect(Collectors.joining(", "));
  }

  public boolean isLate(AlertView alert) {
    return times.isPast(alert.deadline());
  }
}

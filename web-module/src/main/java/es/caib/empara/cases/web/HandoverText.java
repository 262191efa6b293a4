package es.caib.empara.cases.web;

import es.caib.empara.access.web.Workplace;
import es.caib.empara.cases.HandoverAct;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.service.HandoverView;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.institutions.web.Places;
import es.caib.empara.shared.web.TimeText;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Handovers between institutions, in words. */
@Named
@ApplicationScoped
public class HandoverText implements LineText {

  @Inject private Words words;
  @Inject private Places places;
  @Inject private TimeText times;
  @Inject private Workplace workplace;

  /**
   * Who must do what, such as "Ve del Consell Insular d'Eivissa i encara no l'ha acceptat ningú".
   */
  public String headline(HandoverView handover) {
    String from = places.institution(handover.from());
    if (handover.isPending()) {
      return isOurs(handover)
          ? words.text("handover.pending.ours")
          : words.text("handover.pending", from);
    }
    return words.text(
        "handover.accepted",
        places.institution(handover.acceptedRealm()),
        handover.acceptedByName() == null ? handover.acceptedBy() : handover.acceptedByName());
  }

  /** Since when, and until when it is seen. */
  public String besides(HandoverView handover) {
    String since = words.text("handover.moved", times.at(handover.movedAt()));
    if (handover.isPending()) {
      return since;
    }
    String until = times.fullDate(times.day(handover.sightUntil()));
    return since
        + " · "
        + (isOurs(handover)
            ? words.text("handover.sight.ours", until)
            : words.text("handover.sight", places.institution(handover.from()), until));
  }

  private boolean isOurs(HandoverView handover) {
    return handover.from().equals(workplace.getRealm());
  }

  @Override
  public boolean isAbout(TimelineLine line) {
    return line.what() == StatusAspect.ACT
        && HandoverAct.HANDOVER_ACCEPTED.name().equals(line.to());
  }

  @Override
  public String sentence(TimelineLine line) {
    return words.text(
        "timeline.HANDOVER_ACCEPTED",
        Arrays.stream(line.detail().split(" "))
            .map(places::institution)
            .collect(Collectors.joining(", ")));
  }
}

package es.caib.empara.resources.web;

import es.caib.empara.access.web.Workplace;
import es.caib.empara.institutions.web.Places;
import es.caib.empara.resources.ActivationState;
import es.caib.empara.resources.service.ActivationView;
import es.caib.empara.shared.web.TimeText;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.OffsetDateTime;

/** Activations in words. */
@Named("activationText")
@ApplicationScoped
public class ActivationText {

  @Inject private Words words;
  @Inject private Places places;
  @Inject private TimeText times;
  @Inject private Workplace workplace;

  /** Since when the clock runs that everybody sees. */
  public OffsetDateTime since(ActivationView view) {
    return switch (view.state()) {
      case REQUESTED -> view.requestedAt();
      case ACCEPTED -> view.answeredAt();
      case STARTED -> view.startedAt();
      default -> null;
    };
  }

  /** When it ends; null when nothing ends it. */
  public OffsetDateTime deadline(ActivationView view) {
    return switch (view.state()) {
      case REQUESTED -> view.answerDue();
      case ACCEPTED -> view.arrivesAt();
      default -> null;
    };
  }

  public boolean isLate(ActivationView view) {
    return times.isPast(deadline(view));
  }

  /** What happens when the clock ends, or how it ended. */
  public String besides(ActivationView view) {
    return switch (view.state()) {
      case REQUESTED -> words.text("activation.due", times.at(view.answerDue()));
      case ACCEPTED -> words.text("activation.arrives", times.at(view.arrivesAt()));
      case STARTED -> words.text("activation.started", times.at(view.startedAt()));
      case REFUSED -> words.text("activation.refused", words.lower(view.refusal()));
      case PASSED_ON -> words.text("activation.silent", times.at(view.answerDue()));
      case ENDED -> words.text("activation.ended", words.lower(view.outcome()));
      case CANCELLED -> words.text("activation.cancelled");
    };
  }

  /** Who asks, by name and institution. */
  public String askedBy(ActivationView view) {
    String name = view.requestedByName() == null ? view.requestedBy() : view.requestedByName();
    return words.text("activation.asked.by", name, places.institution(view.requestedRealm()));
  }

  /** Whether the person may answer it now. */
  public boolean isAnswerable(ActivationView view, String state) {
    return view.mine() && view.state() == ActivationState.valueOf(state);
  }

  /** Whether the person may call it off. */
  public boolean isCancellable(ActivationView view) {
    boolean stands =
        view.state() == ActivationState.REQUESTED || view.state() == ActivationState.ACCEPTED;
    return view.requestedRealm().equals(workplace.getRealm()) && stands;
  }
}

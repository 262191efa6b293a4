package es.caib.empara.incontainer;

import es.caib.empara.resources.service.ActivationChanged;
import es.caib.empara.resources.service.ActivationExhausted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the domains above hear of activations. */
@ApplicationScoped
public class HeardActivations {

  private final List<ActivationChanged> changes = new CopyOnWriteArrayList<>();
  private final List<ActivationExhausted> exhausted = new CopyOnWriteArrayList<>();

  void on(@Observes ActivationChanged change) {
    changes.add(change);
  }

  void on(@Observes ActivationExhausted end) {
    exhausted.add(end);
  }

  public List<ActivationChanged> changesOf(String caseNumber) {
    return changes.stream().filter(each -> each.caseNumber().equals(caseNumber)).toList();
  }

  public List<ActivationExhausted> endsOf(String caseNumber) {
    return exhausted.stream().filter(each -> each.caseNumber().equals(caseNumber)).toList();
  }
}

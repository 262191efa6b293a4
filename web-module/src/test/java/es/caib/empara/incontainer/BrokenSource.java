package es.caib.empara.incontainer;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A domain that cannot tell what waits, when a test wants it so. */
@ApplicationScoped
public class BrokenSource implements PendingSource {

  static volatile boolean broken;

  @Override
  public List<Pending> pending(Caller caller) {
    if (broken) {
      throw new IllegalStateException("broken for a test");
    }
    return List.of();
  }
}

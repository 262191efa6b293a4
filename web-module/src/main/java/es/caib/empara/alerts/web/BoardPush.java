package es.caib.empara.alerts.web;

import es.caib.empara.alerts.service.AlertHub;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;

/**
 * Tells the open boards to look. The message is a number and no more: they read by themselves; or
 * the word that the synthetic signal has come through.
 */
@ApplicationScoped
public class BoardPush {

  private static final String PROBE = "probe";

  @Inject private AlertHub hub;

  @Inject
  @Push(channel = "board")
  private PushContext boards;

  private Runnable leave = () -> {};

  /** Begins with the application, so that no board waits for the first page. */
  void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
    leave =
        hub.listen(
            new AlertHub.Listener() {
              @Override
              public void moved(long head) {
                boards.send(head);
              }

              @Override
              public void probed() {
                boards.send(PROBE);
              }
            });
  }

  @PreDestroy
  void end() {
    leave.run();
  }
}

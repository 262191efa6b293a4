package es.caib.empara.shared.web;

import es.caib.empara.shared.service.Readiness;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/**
 * Says that the web module is there. A bean of it that an event of a timer made before would find
 * none of the container's threads, and the application would not start.
 */
@ApplicationScoped
public class PagesStarted {

  @Inject private Readiness readiness;

  void started(
      @Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) @Initialized(ApplicationScoped.class)
          Object started) {
    readiness.done(Readiness.Step.PAGES);
  }
}

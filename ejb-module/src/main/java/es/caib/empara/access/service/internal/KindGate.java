package es.caib.empara.access.service.internal;

import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.KindHidden;
import es.caib.empara.access.service.Needs;
import es.caib.empara.institutions.DataKind;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Within the audited door, so that a refusal is in the log, and before anything is validated. */
@Needs(DataKind.CONTACT)
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 1)
public class KindGate {

  @Inject private Callers callers;

  @AroundInvoke
  Object ask(InvocationContext call) throws Exception {
    DataKind needed = call.getMethod().getAnnotation(Needs.class).value();
    callers
        .find()
        .filter(caller -> !caller.sees(needed))
        .ifPresent(
            caller -> {
              throw new KindHidden(needed);
            });
    return call.proceed();
  }
}

package es.caib.empara.access.service.internal;

import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.ReadOnlyAccess;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Within the audited door, so that a refusal is in the log, and before anything is validated. */
@Acts
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 1)
public class ActGate {

  @Inject private Callers callers;

  @AroundInvoke
  Object ask(InvocationContext call) throws Exception {
    callers
        .find()
        .filter(Caller::readOnly)
        .ifPresent(
            caller -> {
              throw new ReadOnlyAccess(caller.principal());
            });
    return call.proceed();
  }
}

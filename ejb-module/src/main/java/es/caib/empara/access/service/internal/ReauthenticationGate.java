package es.caib.empara.access.service.internal;

import es.caib.empara.access.service.Callers;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.Reauthenticated;
import es.caib.empara.shared.service.ReauthenticationNeeded;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Instant;

/** Within the audited door, so that a refusal is in the log. The system itself proves nothing. */
@Reauthenticated
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 1)
public class ReauthenticationGate {

  @Inject private Callers callers;
  @Inject private CallContext context;

  @AroundInvoke
  Object ask(InvocationContext call) throws Exception {
    if (callers.find().isPresent() && !context.isProved(Instant.now())) {
      throw new ReauthenticationNeeded();
    }
    return call.proceed();
  }
}

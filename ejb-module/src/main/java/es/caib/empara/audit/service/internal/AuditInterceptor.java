package es.caib.empara.audit.service.internal;

import es.caib.empara.access.service.ReadOnlyAccess;
import es.caib.empara.audit.Outcome;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * The audited door. The outermost call leaves one entry: in its own transaction when it succeeds,
 * in one apart when it fails, since the act is then rolled back.
 */
@Audited("")
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class AuditInterceptor {

  @Inject private OperationLog log;
  @Inject private PollLedger polls;
  @Inject private CallContext context;

  @AroundInvoke
  Object record(InvocationContext call) throws Exception {
    boolean outermost = context.enter();
    try {
      if (!outermost) {
        return call.proceed();
      }
      Audited door = call.getMethod().getAnnotation(Audited.class);
      return door.poll() && polls.hasEntry(door.value()) ? call.proceed() : through(door, call);
    } finally {
      context.leave();
    }
  }

  private Object through(Audited door, InvocationContext call) throws Exception {
    Object result;
    try {
      result = call.proceed();
    } catch (NotFound outOfSight) {
      log.writeApart(door.value(), Outcome.REFUSED, outOfSight.getMessage());
      throw outOfSight;
    } catch (ReadOnlyAccess lookingOnly) {
      log.writeApart(door.value(), Outcome.REFUSED, "may look and not act");
      throw lookingOnly;
    } catch (Exception failure) {
      log.writeApart(door.value(), Outcome.FAILED, failure.getClass().getSimpleName());
      throw failure;
    }
    log.write(door.value(), Outcome.OK);
    if (door.poll()) {
      polls.entryWritten(door.value());
    }
    return result;
  }
}

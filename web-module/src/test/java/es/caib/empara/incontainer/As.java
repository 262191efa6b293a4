package es.caib.empara.incontainer;

import com.sun.enterprise.security.SecurityContext;
import com.sun.enterprise.security.jacc.context.PolicyContextHandlerData;
import com.sun.enterprise.security.jacc.context.PolicyContextHandlerImpl;
import es.caib.empara.shared.service.CallContext;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;
import org.glassfish.security.common.Group;

/** Runs something as somebody, as if the container had just let her in. */
final class As {

  private static final String REQUEST = "jakarta.servlet.http.HttpServletRequest";

  private As() {}

  /** The request by which the server runs the tests; from it the server's own address is known. */
  static HttpServletRequest request() {
    return (HttpServletRequest)
        ((PolicyContextHandlerImpl) PolicyContextHandlerImpl.getInstance())
            .getHandlerData()
            .get(REQUEST);
  }

  /** As somebody who has just logged in; a thread of a test's own has no request to note it in. */
  private static void prove() {
    try {
      Server.bean(CallContext.class).proved(Instant.now());
    } catch (ContextNotActiveException noRequest) {
      // Then each call has one of its own.
    }
  }

  static <T> T user(String principal, String role, Callable<T> work) throws Exception {
    CallerPrincipal caller = new CallerPrincipal(principal);
    Subject subject = new Subject();
    subject.getPrincipals().addAll(Set.of(caller, new Group(role)));
    PolicyContextHandlerData handler =
        ((PolicyContextHandlerImpl) PolicyContextHandlerImpl.getInstance()).getHandlerData();
    HttpServletRequest request = (HttpServletRequest) handler.get(REQUEST);
    SecurityContext before = SecurityContext.getCurrent();
    SecurityContext.setCurrent(new SecurityContext(principal, subject));
    if (request != null) {
      handler.setHttpServletRequest(
          new HttpServletRequestWrapper(request) {
            @Override
            public Principal getUserPrincipal() {
              return caller;
            }
          });
    }
    prove();
    try {
      return work.call();
    } finally {
      handler.setHttpServletRequest(request);
      SecurityContext.setCurrent(before);
    }
  }
}

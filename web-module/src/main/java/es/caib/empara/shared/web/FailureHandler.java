package es.caib.empara.shared.web;

import es.caib.empara.access.service.AccessEnded;
import es.caib.empara.access.service.KindHidden;
import es.caib.empara.access.service.ReadOnlyAccess;
import es.caib.empara.audit.service.Refusals;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.ReauthenticationNeeded;
import es.caib.empara.shared.service.Trace;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.primefaces.csp.CspException;

/**
 * What goes wrong in a page becomes a page in words, with a reference and never a stack trace. A
 * refusal is recorded here, since no service ever saw the call.
 */
public class FailureHandler extends ExceptionHandlerWrapper {

  /** The reference under which the log has the failure. */
  public static final String REFERENCE = "empara.reference";

  /** The kind of data that the person's institution does not see; the page of a refusal says so. */
  public static final String HIDDEN = "empara.hidden";

  /** Set where the person may look and not act; the page of a refusal says so. */
  public static final String LOOKING = "empara.looking";

  private static final Logger LOG = Logger.getLogger(FailureHandler.class.getName());
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Which page tells of a failure, and with which status. */
  private enum Page {
    FORBIDDEN(403, "/errors/forbidden.xhtml"),
    HIDDEN(403, "/errors/forbidden.xhtml"),
    LOOKING(403, "/errors/forbidden.xhtml"),
    NOT_FOUND(404, "/errors/not-found.xhtml"),
    EXPIRED(200, "/errors/expired.xhtml"),
    ENDED(200, "/login.xhtml?reason=ended"),
    ERROR(500, "/errors/error.xhtml");

    private final int status;
    private final String path;

    Page(int status, String path) {
      this.status = status;
      this.path = path;
    }
  }

  FailureHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> failures = getUnhandledExceptionQueuedEvents().iterator();
    if (failures.hasNext()) {
      Throwable failure = failures.next().getContext().getException();
      while (failures.hasNext()) {
        failures.next();
      }
      removeAll();
      if (isAboutProof(failure)) {
        // The form is shown again, with what was typed, and asks.
        CDI.current()
            .select(Notices.class)
            .get()
            .fault(null, CDI.current().select(Words.class).get().text("proof.again"));
      } else {
        show(failure, FacesContext.getCurrentInstance());
      }
    }
    getWrapped().handle();
  }

  private void removeAll() {
    Iterator<ExceptionQueuedEvent> failures = getUnhandledExceptionQueuedEvents().iterator();
    while (failures.hasNext()) {
      failures.next();
      failures.remove();
    }
  }

  private static void show(Throwable failure, FacesContext faces) {
    ExternalContext external = faces.getExternalContext();
    Page page = page(failure);
    boolean ajax = faces.getPartialViewContext().isAjaxRequest();
    String reference = reference();
    if (page == Page.ERROR) {
      LOG.log(Level.SEVERE, "Page failure {0}: {1}", new Object[] {reference, Trace.of(failure)});
    }
    if (external.isResponseCommitted()) {
      return;
    }
    try {
      if (ajax || page.status == 200) {
        if (page == Page.FORBIDDEN) {
          CDI.current().select(Refusals.class).get().record("PAGE " + viewId(faces));
        }
        String separator = page.path.contains("?") ? "&" : "?";
        external.redirect(
            external.getApplicationContextPath()
                + page.path
                + (page == Page.ERROR ? separator + "ref=" + reference : "")
                + (page == Page.HIDDEN ? separator + "kind=" + hidden(failure) : "")
                + (page == Page.LOOKING ? separator + "looking=true" : ""));
      } else {
        // The container shows the error page of this status, and the log hears of a refusal there.
        external.getRequestMap().put(REFERENCE, reference);
        external.getRequestMap().put(HIDDEN, hidden(failure));
        external.getRequestMap().put(LOOKING, page == Page.LOOKING ? Boolean.TRUE : null);
        external.responseReset();
        external.responseSendError(page.status, null);
      }
      faces.responseComplete();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static Page page(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof EJBAccessException) {
        return Page.FORBIDDEN;
      } else if (cause instanceof KindHidden) {
        return Page.HIDDEN;
      } else if (cause instanceof ReadOnlyAccess) {
        return Page.LOOKING;
      } else if (cause instanceof NotFound) {
        return Page.NOT_FOUND;
      } else if (cause instanceof AccessEnded) {
        return Page.ENDED;
      } else if (cause instanceof ViewExpiredException || cause instanceof CspException) {
        // A form without the nonce of its page: of another life of the server, or not ours at all.
        return Page.EXPIRED;
      }
    }
    return Page.ERROR;
  }

  private static boolean isAboutProof(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ReauthenticationNeeded) {
        return true;
      }
    }
    return false;
  }

  /** The kind that is hidden; null for every other failure. */
  private static DataKind hidden(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof KindHidden hidden) {
        return hidden.kind();
      }
    }
    return null;
  }

  private static String viewId(FacesContext faces) {
    return faces.getViewRoot() == null ? "?" : faces.getViewRoot().getViewId();
  }

  private static String reference() {
    byte[] bytes = new byte[6];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }
}

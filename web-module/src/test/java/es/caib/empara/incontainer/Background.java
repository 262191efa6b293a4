package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Work on other threads of the server, each in a request of its own. */
final class Background {

  private Background() {}

  static <T> CompletableFuture<T> run(Callable<T> work) {
    try {
      ManagedExecutorService executor =
          InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
      return CompletableFuture.supplyAsync(() -> inRequest(work), executor);
    } catch (NamingException absent) {
      throw new IllegalStateException(absent);
    }
  }

  private static <T> T inRequest(Callable<T> work) {
    RequestContextController requests = bean(RequestContextController.class);
    requests.activate();
    try {
      return work.call();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    } finally {
      requests.deactivate();
    }
  }
}

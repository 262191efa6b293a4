package es.caib.empara.feed.api;

import es.caib.empara.access.Roles;
import es.caib.empara.feed.service.LoadService;
import es.caib.empara.feed.service.LoadView;
import es.caib.empara.shared.api.ListJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;

/** How far the initial loads are. */
@Path("feed/loads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LoadResource {

  private static final double TENTHS = 10;

  @Inject private LoadService loads;

  /** The initial load of a source. */
  public record LoadJson(
      String source,
      OffsetDateTime begunAt,
      long events,
      long duplicates,
      long rejected,
      double eventsPerSecond,
      OffsetDateTime lastEventAt,
      String lastEventId,
      OffsetDateTime doneAt) {

    static LoadJson of(LoadView load) {
      return new LoadJson(
          load.source().uri(),
          load.begunAt(),
          load.events(),
          load.duplicates(),
          load.rejected(),
          Math.round(load.eventsPerSecond() * TENTHS) / TENTHS,
          load.lastEventAt(),
          load.lastEventId(),
          load.doneAt());
    }
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.OPERATOR})
  public ListJson<LoadJson> list() {
    return new ListJson<>(loads.loads().stream().map(LoadJson::of).toList(), null);
  }
}

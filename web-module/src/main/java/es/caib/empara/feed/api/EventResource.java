package es.caib.empara.feed.api;

import es.caib.empara.access.Roles;
import es.caib.empara.feed.service.FeedReceipt;
import es.caib.empara.feed.service.FeedService;
import es.caib.empara.feed.service.SentEvent;
import es.caib.empara.shared.api.RequestBody;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/** The State's door: CloudEvents 1.0, one or a batch. */
@Path("events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EventResource {

  private static final String ONE = "application/cloudevents+json";
  private static final String BATCH = "application/cloudevents-batch+json";
  private static final int LIMIT = 8 * 1024 * 1024;

  @Inject private FeedService feed;
  @Context private HttpHeaders headers;

  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Roles.FEED)
  public Response receive(@HeaderParam("Empara-Backfill") boolean backfill, InputStream body) {
    FeedReceipt receipt = feed.receive(events(body), backfill);
    return Response.accepted(receipt).build();
  }

  private List<SentEvent> events(InputStream body) {
    String text = RequestBody.text(headers, body, LIMIT, ONE, BATCH);
    boolean batch = headers.getMediaType().getSubtype().contains("batch");
    return batch ? EventBody.batch(text) : EventBody.one(text);
  }
}

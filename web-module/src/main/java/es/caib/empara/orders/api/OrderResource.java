package es.caib.empara.orders.api;

import es.caib.empara.access.Roles;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.service.OrderFilter;
import es.caib.empara.orders.service.OrderService;
import es.caib.empara.shared.api.ApiProblem;
import es.caib.empara.shared.api.ListJson;
import es.caib.empara.shared.api.Parameters;
import es.caib.empara.shared.service.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Protection orders of the caller's territory. They show case data, so a reason is asked for. */
@Path("orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrderResource {

  @Inject private OrderService orders;
  @Context private HttpHeaders headers;

  @GET
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public ListJson<OrderJson> list(
      @QueryParam("caseNumber") String caseNumber,
      @QueryParam("state") String state,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    OrderFilter filter =
        new OrderFilter(caseNumber, Parameters.oneOf("state", state, OrderState.class));
    PageRequest page = Parameters.page(cursor, limit);
    AccessPurpose purpose = Parameters.requiredPurpose(headers);
    return ListJson.of(orders.list(filter, purpose, page), OrderJson::of);
  }

  @GET
  @Path("{orderId}")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public OrderJson open(@PathParam("orderId") String orderId) {
    return OrderJson.of(orders.open(orderId, purpose(orderId)));
  }

  /** Without a reason, 404 still comes before 428. */
  private AccessPurpose purpose(String orderId) {
    return Parameters.purpose(headers)
        .orElseGet(
            () -> {
              orders.requireInScope(orderId);
              throw new ApiProblem(428, "precondition-required", "Access-Reason");
            });
  }
}

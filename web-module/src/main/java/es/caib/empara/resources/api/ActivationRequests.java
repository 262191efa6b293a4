package es.caib.empara.resources.api;

import es.caib.empara.audit.AccessReason;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.Urgency;
import es.caib.empara.resources.service.ActivationCommand;
import es.caib.empara.resources.service.ActivationService;
import es.caib.empara.resources.service.ActivationView;
import es.caib.empara.resources.service.Proposal;
import es.caib.empara.resources.service.Reach;
import es.caib.empara.shared.api.ApiProblem;
import es.caib.empara.shared.api.Parameters;
import es.caib.empara.shared.api.RequestBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Asks for a resource, whether from an alert or from a case. */
@RequestScoped
public class ActivationRequests {

  private static final Set<String> FIELDS = Set.of("need", "resourceId", "urgency", "note");

  @Inject private ActivationService activations;
  @Inject private CaseService cases;
  @Inject private Validator validator;

  /** Who could be asked; {@code items} in the order in which they would be. */
  public record ProposalsJson(List<ProposalJson> items) {}

  /** A resource that could be asked, and why it stands where it does. */
  public record ProposalJson(int place, Reach reach, boolean speaks, ResourceJson resource) {

    static ProposalJson of(Proposal proposal) {
      return new ProposalJson(
          proposal.place(),
          proposal.reach(),
          proposal.speaks(),
          ResourceJson.of(proposal.resource()));
    }
  }

  /**
   * Asks for a resource for a case.
   *
   * @param alertId the alert from which it is asked; null when it is none
   * @param caseNumber asked for only once the body is in order: 400 comes before 404
   */
  Response ask(HttpHeaders headers, InputStream body, Long alertId, Supplier<String> caseNumber) {
    RequestBody request = RequestBody.object(headers, body, FIELDS);
    AccessPurpose purpose = purpose(headers);
    Optional<Long> version = Parameters.statusVersion(headers);
    ActivationCommand command =
        new ActivationCommand(
            request.oneOf("need", ResourceType.class),
            request.number("resourceId"),
            request.oneOf("urgency", Urgency.class),
            request.text("note"),
            alertId,
            version.orElse(0L));
    validator.validate(command).stream()
        .findFirst()
        .ifPresent(
            violation -> {
              throw ApiProblem.invalid(violation.getPropertyPath().toString());
            });
    String number = caseNumber.get();
    if (version.isEmpty()) {
      cases.requireInScope(number);
      throw new ApiProblem(428, "precondition-required", "If-Match");
    }
    return tagged(Response.Status.CREATED, activations.request(number, command, purpose));
  }

  ProposalsJson proposals(HttpHeaders headers, String need, Supplier<String> caseNumber) {
    ResourceType wanted = Parameters.oneOf("need", need, ResourceType.class);
    if (wanted == null) {
      throw ApiProblem.invalid("need");
    }
    AccessPurpose purpose = purpose(headers);
    return new ProposalsJson(
        activations.proposals(caseNumber.get(), wanted, purpose).stream()
            .map(ProposalJson::of)
            .toList());
  }

  /** The activation with the status version that the case has now. */
  static Response tagged(Response.Status status, ActivationView view) {
    return Response.status(status)
        .header("ETag", "\"" + view.statusVersion() + "\"")
        .entity(ActivationJson.of(view))
        .build();
  }

  private static AccessPurpose purpose(HttpHeaders headers) {
    return Parameters.purpose(headers).orElseGet(() -> AccessPurpose.of(AccessReason.REFERRAL));
  }
}

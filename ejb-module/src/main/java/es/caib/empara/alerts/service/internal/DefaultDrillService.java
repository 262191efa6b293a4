package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.alerts.service.AlertView;
import es.caib.empara.alerts.service.DrillService;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.Json;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Exercises, begun by the coordinating centre. */
@Stateless
@DenyAll
public class DefaultDrillService implements DrillService {

  private static final String RULE = "D1";
  private static final String SOURCE = "/empara/drill";
  private static final int LATEST = 50;

  @Inject private AlertRaiser raiser;
  @Inject private AlertRepository alerts;
  @Inject private AlertReading reading;
  @Inject private Territory territory;
  @Inject private Callers callers;
  @Inject private CallContext context;

  @Override
  @Audited("DRILL_START")
  @RolesAllowed(Roles.COORDINATOR)
  @Acts
  public List<AlertView> start(Severity severity, Set<String> realms) {
    Caller caller = callers.current();
    context.detail(severity + " " + String.join(" ", new TreeSet<>(realms)));
    return new TreeSet<>(realms)
        .stream()
            .map(this::desk)
            .map(institution -> raiser.raise(cause(severity, institution), List.of(institution)))
            .map(alert -> reading.view(alert, caller))
            .toList();
  }

  private InstitutionView desk(String realm) {
    InstitutionView institution = territory.institution(realm);
    if (institution == null || !institution.kind().worksOnCases()) {
      throw new InvalidInput("realms", "error.drill.realm");
    }
    return institution;
  }

  private static AlertCause cause(Severity severity, InstitutionView institution) {
    return new AlertCause(
        AlertType.DRILL,
        severity,
        null,
        null,
        null,
        null,
        institution.realm(),
        RULE,
        Json.createObjectBuilder().add("institution", institution.realm()).build().toString(),
        SOURCE,
        UUID.randomUUID().toString());
  }

  @Override
  @Audited("DRILL_LIST")
  @RolesAllowed(Roles.COORDINATOR)
  public List<Drill> latest() {
    Caller caller = callers.current();
    return alerts.latest(AlertType.DRILL, LATEST).stream()
        .map(alert -> view(alert, caller))
        .toList();
  }

  private Drill view(Alert alert, Caller caller) {
    InstitutionView institution = territory.institution(alert.to());
    return new Drill(
        institution == null ? alert.to() : institution.name(), reading.view(alert, caller));
  }
}

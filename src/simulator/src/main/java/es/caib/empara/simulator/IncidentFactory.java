package es.caib.empara.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Invents incidents with the kind of summary a police unit writes. */
final class IncidentFactory {
  private static final Map<IncidentKind, List<String>> SUMMARIES =
      Map.of(
          IncidentKind.COMPLAINT,
              List.of(
                  "Nueva denuncia de la víctima por hechos anteriores.",
                  "Denuncia de un familiar; la víctima la ratifica."),
          IncidentKind.BREACH,
              List.of(
                  "El investigado se presenta ante el domicilio pese a la prohibición.",
                  "Mensajes reiterados pese a la prohibición de comunicarse.",
                  "Localizado a menos metros de los permitidos en las inmediaciones del trabajo."),
          IncidentKind.THREAT,
              List.of(
                  "Amenazas por teléfono, oídas por una testigo.",
                  "Amenazas en redes sociales desde un perfil nuevo."),
          IncidentKind.ASSAULT,
              List.of("Empujones y golpes en la vía pública; parte médico de lesiones leves."),
          IncidentKind.CONTACT,
              List.of(
                  "Contacto no deseado a través de un conocido común.",
                  "Esperaba a la víctima a la salida del colegio."),
          IncidentKind.OTHER,
              List.of("Daños en el vehículo de la víctima; autoría por esclarecer."));

  private static final List<IncidentKind> WITHOUT_ORDER =
      List.of(
          IncidentKind.COMPLAINT,
          IncidentKind.COMPLAINT,
          IncidentKind.THREAT,
          IncidentKind.THREAT,
          IncidentKind.CONTACT,
          IncidentKind.ASSAULT,
          IncidentKind.OTHER);
  private static final List<IncidentKind> WITH_ORDER =
      List.of(
          IncidentKind.BREACH,
          IncidentKind.BREACH,
          IncidentKind.BREACH,
          IncidentKind.THREAT,
          IncidentKind.CONTACT,
          IncidentKind.OTHER);

  private IncidentFactory() {}

  /** What a court writes about a breach. */
  static String breachSummary(Dice dice) {
    return dice.pick(SUMMARIES.get(IncidentKind.BREACH));
  }

  /** An incident that is reported at a given time and happened up to some hours before. */
  static Incident incident(
      SimulatedCase subject, String incidentId, boolean orderInForce, Instant at, Dice dice) {
    IncidentKind kind = dice.pick(orderInForce ? WITH_ORDER : WITHOUT_ORDER);
    return new Incident(
        incidentId,
        kind,
        at.minus(dice.between(Duration.ofMinutes(5), Duration.ofMinutes(90))),
        subject.municipality(),
        dice.pick(SUMMARIES.get(kind)),
        dice.chance(0.7));
  }
}

package es.caib.empara.simulator.model;

import es.caib.empara.simulator.FeedEvent;
import java.util.Set;

/** The types of event that change a case. */
final class Types {
  private static final String PREFIX = "es.viogen.";
  private static final String SUFFIX = ".v1";

  static final Set<String> APPLIED =
      Set.of(
          "case.registered",
          "case.state-changed",
          "case.flag-changed",
          "case.victim-moved",
          "case.contact-changed",
          "risk.assessed",
          "incident.reported",
          "order.requested",
          "order.granted",
          "order.denied",
          "order.measure-changed",
          "order.breached",
          "order.claim-filed",
          "order.acknowledged",
          "hearing.scheduled",
          "prison.event",
          "device.event");

  static final Set<String> NEEDS_ORDER =
      Set.of(
          "order.measure-changed",
          "order.breached",
          "order.claim-filed",
          "order.acknowledged",
          "hearing.scheduled");

  private Types() {}

  /** The type without what all have in common; a type of another kind stays as it is. */
  static String shortName(FeedEvent event) {
    String type = event.type();
    return type.startsWith(PREFIX) && type.endsWith(SUFFIX)
        ? type.substring(PREFIX.length(), type.length() - SUFFIX.length())
        : type;
  }
}

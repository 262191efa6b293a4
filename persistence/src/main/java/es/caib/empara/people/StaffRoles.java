package es.caib.empara.people;

import es.caib.empara.access.Roles;
import es.caib.empara.institutions.InstitutionKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which roles a body can ask for its people. Whoever audits does nothing else (ENS op.acc.3); a
 * machine is no person.
 */
public final class StaffRoles {

  private static final List<String> OF_THE_CENTRE =
      List.of(
          Roles.COORDINATOR,
          Roles.TECHNICIAN,
          Roles.READER,
          Roles.ADMIN,
          Roles.LEGAL,
          Roles.COMMISSION,
          Roles.SECRETARY,
          Roles.AUDITOR,
          Roles.OPERATOR);
  private static final List<String> OF_BODIES =
      List.of(Roles.TECHNICIAN, Roles.READER, Roles.ADMIN);
  private static final List<String> OF_THE_COMMISSION = List.of(Roles.COMMISSION, Roles.ADMIN);
  private static final List<String> OF_SYSTEMS = List.of(Roles.ADMIN);

  private StaffRoles() {}

  /** In the order in which they are offered. */
  public static List<String> of(InstitutionKind kind) {
    return switch (kind) {
      case COORDINATING_CENTRE -> OF_THE_CENTRE;
      case ISLAND_COUNCIL, MUNICIPALITY -> OF_BODIES;
      case COMMISSION -> OF_THE_COMMISSION;
      case SOURCE_SYSTEMS -> OF_SYSTEMS;
    };
  }

  /** Whether a body of a kind can ask for these roles, together. */
  public static boolean fit(InstitutionKind kind, Set<String> roles) {
    return !roles.isEmpty()
        && of(kind).containsAll(roles)
        && (roles.size() == 1 || !roles.contains(Roles.AUDITOR));
  }

  /** As they are kept in one column: in order, with a space between them. */
  public static String text(Set<String> roles) {
    return String.join(" ", new TreeSet<>(roles));
  }

  /** Those of a text that {@link #text} has made. */
  public static Set<String> in(String text) {
    return Set.of(text.split(" "));
  }
}

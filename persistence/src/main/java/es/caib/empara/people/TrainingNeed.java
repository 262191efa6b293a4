package es.caib.empara.people;

import es.caib.empara.access.Roles;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * Who needs valid training: whoever works with cases, runs the people of a body or keeps its
 * protocols. The Commission, who audits and who operates do not: they see no case.
 */
public final class TrainingNeed {

  /** The roles that are not had without it. */
  public static final Set<String> ROLES =
      Set.of(Roles.COORDINATOR, Roles.TECHNICIAN, Roles.READER, Roles.ADMIN, Roles.LEGAL);

  private TrainingNeed() {}

  /** Whether somebody with these roles needs it. */
  public static boolean of(Collection<String> roles) {
    return !Collections.disjoint(ROLES, roles);
  }
}

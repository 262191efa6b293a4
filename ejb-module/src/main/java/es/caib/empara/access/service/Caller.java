package es.caib.empara.access.service;

import es.caib.empara.access.Roles;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who calls, as the database says at this request.
 *
 * @param principal {@code user@realm}
 * @param municipalities the territory of the caller's institution, INE codes; empty: no cases
 * @param dataKinds what the institution may see of a case beside the summary
 * @param epoch compared by every remembered log-in
 * @param readOnly whether she may look and not act
 */
public record Caller(
    String principal,
    String displayName,
    Long institutionId,
    String realm,
    String institutionName,
    InstitutionKind institutionKind,
    Set<String> roles,
    Set<String> municipalities,
    Set<DataKind> dataKinds,
    int epoch,
    boolean readOnly) {

  /** The role that stands for the caller in the operations log. */
  public String mainRole() {
    return Roles.OF_ACCOUNTS.stream().filter(roles::contains).findFirst().orElse(null);
  }

  /** Whether the institution may see this kind of data. */
  public boolean sees(DataKind kind) {
    return dataKinds.contains(kind);
  }

  /** The kinds of data that the institution does not see. */
  public Set<DataKind> hiddenKinds() {
    Set<DataKind> hidden = EnumSet.allOf(DataKind.class);
    hidden.removeAll(dataKinds);
    return hidden;
  }

  public boolean is(String role) {
    return roles.contains(role);
  }
}

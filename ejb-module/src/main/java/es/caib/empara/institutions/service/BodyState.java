package es.caib.empara.institutions.service;

import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.InstitutionState;
import java.time.LocalDate;
import java.util.Set;

/**
 * A body as it is now, also a suspended or ended one.
 *
 * @param municipalities its territory, INE codes
 * @param dataKinds what it may see of a case beside the summary
 */
public record BodyState(
    Long id,
    String realm,
    String name,
    InstitutionKind kind,
    InstitutionState state,
    LocalDate incorporatedOn,
    Set<String> municipalities,
    Set<DataKind> dataKinds) {}

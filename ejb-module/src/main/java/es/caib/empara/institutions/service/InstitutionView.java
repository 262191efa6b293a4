package es.caib.empara.institutions.service;

import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import java.util.Set;

/**
 * An institution as others see it.
 *
 * @param municipalities its territory, INE codes
 * @param dataKinds what it may see of a case beside the summary
 */
public record InstitutionView(
    Long id,
    String realm,
    String name,
    InstitutionKind kind,
    String dir3Code,
    String phone,
    String email,
    Set<String> municipalities,
    Set<DataKind> dataKinds) {}

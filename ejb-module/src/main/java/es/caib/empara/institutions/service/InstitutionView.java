package es.caib.empara.institutions.service;

import es.caib.empara.institutions.InstitutionKind;
import java.util.Set;

/**
 * An institution as others see it.
 *
 * @param municipalities its territory, INE codes
 */
public record InstitutionView(
    Long id,
    String realm,
    String name,
    InstitutionKind kind,
    String dir3Code,
    String phone,
    String email,
    Set<String> municipalities) {}

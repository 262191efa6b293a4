package es.caib.empara.institutions.service;

import es.caib.empara.institutions.Island;

/** A municipality; the code is INE's, 5 digits. */
public record MunicipalityView(String ineCode, String name, Island island) {}

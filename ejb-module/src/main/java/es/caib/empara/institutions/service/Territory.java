package es.caib.empara.institutions.service;

import es.caib.empara.institutions.Island;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The municipalities and who answers for them. Read inside other calls; not a door of its own. */
public interface Territory {

  /** Every municipality, by name. */
  List<MunicipalityView> municipalities();

  /** The municipality of an INE code; null when there is none. */
  MunicipalityView municipality(String ineCode);

  /** The INE codes of an island. */
  Set<String> municipalitiesOf(Island island);

  /** The incorporated institutions that work on cases of a municipality. */
  Collection<InstitutionView> responsibleFor(String ineCode);

  /** The incorporated institution of a realm; null when there is none. */
  InstitutionView institution(String realm);

  /** The name of an institution, suspended and ended ones too; the realm itself when unknown. */
  String nameOf(String realm);

  /** Every incorporated institution, by name. */
  List<InstitutionView> incorporated();
}

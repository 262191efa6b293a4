package es.caib.empara.cases.web;

import es.caib.empara.access.web.Workplace;
import es.caib.empara.audit.AccessReason;
import es.caib.empara.cases.CaseFlag;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.institutions.Island;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.MunicipalityView;
import es.caib.empara.institutions.service.Territory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What can be chosen where cases are looked for. */
@Named
@RequestScoped
public class CaseChoices {

  @Inject private Territory territory;
  @Inject private Workplace workplace;

  /** The municipalities of the own territory. */
  public List<MunicipalityView> getMunicipalities() {
    InstitutionView own = territory.institution(workplace.getRealm());
    return territory.municipalities().stream()
        .filter(each -> own != null && own.municipalities().contains(each.ineCode()))
        .toList();
  }

  /** The islands of the own territory. */
  public List<Island> getIslands() {
    return getMunicipalities().stream().map(MunicipalityView::island).distinct().sorted().toList();
  }

  /** The levels that cases have at present, highest first. */
  public List<RiskLevel> getLevels() {
    return List.of(RiskLevel.EXTREME, RiskLevel.HIGH, RiskLevel.MEDIUM, RiskLevel.LOW);
  }

  /** The states that a case on a screen can have. */
  public List<CaseState> getStates() {
    return List.of(CaseState.ACTIVE, CaseState.SUPERVISED, CaseState.INACTIVE);
  }

  public List<CaseFlag> getFlags() {
    return List.of(CaseFlag.values());
  }

  public List<AccessReason> getReasons() {
    return List.of(AccessReason.values());
  }
}

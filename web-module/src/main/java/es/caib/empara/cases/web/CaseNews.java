package es.caib.empara.cases.web;

import es.caib.empara.access.web.Workplace;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.service.TimelineLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What has changed on the case since the person looked. It stays marked as long as the page. */
@Named
@RequestScoped
public class CaseNews {

  @Inject private CasePage page;
  @Inject private Workplace workplace;

  /** The lines that the person has not seen and that are not her or his own. */
  public List<TimelineLine> getNews() {
    return page.getView().changes().stream().filter(this::isNew).toList();
  }

  public boolean isNew(TimelineLine line) {
    return page.getView().isNew(line) && !workplace.getPrincipal().equals(line.by());
  }

  /** Whether the line stands in the timeline below, where the person can go to it. */
  public boolean isListed(TimelineLine line) {
    return line.what() != null && !page.hides(line.what().tells());
  }

  public boolean isRiskNew() {
    return isNew(EnumSet.of(StatusAspect.RISK_LEVEL));
  }

  public boolean isProtectionNew() {
    return isNew(EnumSet.of(StatusAspect.ORDER, StatusAspect.MEASURE));
  }

  public boolean isCustodyNew() {
    return isNew(EnumSet.of(StatusAspect.PRISON, StatusAspect.DEVICE));
  }

  public boolean isContactNew() {
    return isNew(EnumSet.of(StatusAspect.CONTACT));
  }

  private boolean isNew(Set<StatusAspect> aspects) {
    return getNews().stream().anyMatch(line -> aspects.contains(line.what()));
  }

  /** The level before the present one, while the change is news; null otherwise. */
  public RiskLevel getLevelBefore() {
    return getNews().stream()
        .filter(line -> line.what() == StatusAspect.RISK_LEVEL && !line.late())
        .filter(line -> line.from() != null && !line.from().equals(line.to()))
        .reduce((earlier, later) -> later)
        .map(line -> RiskLevel.valueOf(line.from()))
        .orElse(null);
  }
}

package es.caib.empara.resources.web;

import es.caib.empara.access.web.Workplace;
import es.caib.empara.institutions.Island;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.MunicipalityView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.resources.ActivationOutcome;
import es.caib.empara.resources.RefusalReason;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.Urgency;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What can be chosen where resources are looked for, kept and asked. */
@Named
@RequestScoped
public class ResourceChoices {

  /** Of the region's residents and of the leaflets of the 24-hour service, ISO 639-1. */
  private static final List<String> LANGUAGES =
      List.of(
          "ca", "es", "en", "ar", "bg", "de", "fr", "it", "pt", "ro", "ru", "uk", "ur", "wo", "zh");

  @Inject private Territory territory;
  @Inject private Workplace workplace;

  public List<ResourceType> getTypes() {
    return Arrays.asList(ResourceType.values());
  }

  public List<Island> getIslands() {
    return Arrays.asList(Island.values());
  }

  /** All of the region, by name. */
  public List<MunicipalityView> getMunicipalities() {
    return territory.municipalities();
  }

  /** Those of the own territory, by name. */
  public List<MunicipalityView> getOwnMunicipalities() {
    InstitutionView own = territory.institution(workplace.getRealm());
    return territory.municipalities().stream()
        .filter(each -> own != null && own.municipalities().contains(each.ineCode()))
        .toList();
  }

  /** Who can have resources. */
  public List<InstitutionView> getInstitutions() {
    return territory.incorporated().stream().filter(each -> each.kind().worksOnCases()).toList();
  }

  public List<String> getLanguages() {
    return LANGUAGES;
  }

  public List<DayOfWeek> getDays() {
    return Arrays.asList(DayOfWeek.values());
  }

  /** For how long a resource may be silent. */
  public List<Duration> getAnswerTimes() {
    return Stream.of("PT15M", "PT30M", "PT1H", "PT2H", "PT4H", "PT8H", "PT24H", "PT72H")
        .map(Duration::parse)
        .toList();
  }

  public List<Urgency> getUrgencies() {
    return Arrays.asList(Urgency.values());
  }

  public List<RefusalReason> getRefusals() {
    return Arrays.asList(RefusalReason.values());
  }

  /** How what has begun can end. */
  public List<ActivationOutcome> getOutcomes() {
    return Arrays.asList(ActivationOutcome.values());
  }
}

package es.caib.empara.institutions.service.internal;

import es.caib.empara.institutions.Island;
import es.caib.empara.institutions.entity.Institution;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.MunicipalityView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.Rechecked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Municipalities and institutions in memory. Municipalities never change while a server runs;
 * institutions do.
 */
@ApplicationScoped
public class CachedTerritory implements Territory {

  @Inject private InstitutionRepository institutions;

  /**
   * @param byRealm the incorporated ones, by name
   * @param names of all that there ever were, by realm
   */
  private record Known(Map<String, InstitutionView> byRealm, Map<String, String> names) {}

  private final Rechecked<Known> known = new Rechecked<>(() -> institutions.stamp(), this::load);

  private volatile Map<String, MunicipalityView> municipalities;

  @Override
  public List<MunicipalityView> municipalities() {
    return List.copyOf(byCode().values());
  }

  @Override
  public MunicipalityView municipality(String ineCode) {
    return ineCode == null ? null : byCode().get(ineCode);
  }

  @Override
  public Set<String> municipalitiesOf(Island island) {
    return byCode().values().stream()
        .filter(municipality -> municipality.island() == island)
        .map(MunicipalityView::ineCode)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Collection<InstitutionView> responsibleFor(String ineCode) {
    return byRealm().values().stream()
        .filter(institution -> institution.kind().worksOnCases())
        .filter(institution -> institution.municipalities().contains(ineCode))
        .toList();
  }

  @Override
  public InstitutionView institution(String realm) {
    return byRealm().get(realm);
  }

  @Override
  public String nameOf(String realm) {
    return known.current().names().getOrDefault(realm, realm);
  }

  @Override
  public List<InstitutionView> incorporated() {
    return List.copyOf(byRealm().values());
  }

  /** Makes the next question see what has just been changed here. */
  public void forget() {
    known.forget();
  }

  private Map<String, MunicipalityView> byCode() {
    Map<String, MunicipalityView> sorted = municipalities;
    if (sorted == null) {
      Collator catalan = Collator.getInstance(Locale.forLanguageTag("ca"));
      sorted =
          institutions.municipalities().stream()
              .map(m -> new MunicipalityView(m.ineCode(), m.name(), m.island()))
              .sorted(Comparator.comparing(MunicipalityView::name, catalan))
              .collect(
                  Collectors.toMap(
                      MunicipalityView::ineCode, m -> m, (a, b) -> a, LinkedHashMap::new));
      municipalities = sorted;
    }
    return sorted;
  }

  private Map<String, InstitutionView> byRealm() {
    return known.current().byRealm();
  }

  private Known load() {
    List<Institution> all = institutions.all();
    return new Known(
        all.stream()
            .filter(Institution::isIncorporated)
            .map(CachedTerritory::view)
            .collect(
                Collectors.toMap(InstitutionView::realm, i -> i, (a, b) -> a, LinkedHashMap::new)),
        all.stream().collect(Collectors.toMap(Institution::realm, Institution::name)));
  }

  private static InstitutionView view(Institution institution) {
    return new InstitutionView(
        institution.id(),
        institution.realm(),
        institution.name(),
        institution.kind(),
        institution.dir3Code(),
        institution.phone(),
        institution.email(),
        institution.municipalities(),
        institution.dataKinds());
  }
}

package es.caib.empara.shared.web;

import es.caib.empara.access.web.Language;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/**
 * What the pages of the house say of this installation. Their long texts are in Catalan and
 * Spanish; facts of the installation are its settings and never invented.
 */
@Named("house")
@RequestScoped
public class HouseText {

  private static final Set<InstitutionKind> ON_CASES =
      Set.of(
          InstitutionKind.COORDINATING_CENTRE,
          InstitutionKind.ISLAND_COUNCIL,
          InstitutionKind.MUNICIPALITY);

  @Inject private Language language;
  @Inject private Territory territory;

  /** The language of the long texts: Spanish also for whoever reads neither. */
  public String getLanguage() {
    return language.getTag().equals("ca") ? "ca" : "es";
  }

  /** Whether the text is in another language than the screen. */
  public boolean isInOtherLanguage() {
    return !language.getTag().equals(getLanguage());
  }

  /** The names of the bodies that work on cases. */
  public List<String> getBodies() {
    return territory.incorporated().stream()
        .filter(body -> ON_CASES.contains(body.kind()))
        .map(InstitutionView::name)
        .toList();
  }

  /** Null, like the other two, while the installation does not say it. */
  public String getAddress() {
    return Settings.current().houseAddress().orElse(null);
  }

  public String getDpo() {
    return Settings.current().houseDpo().orElse(null);
  }

  public String getAccessibilityUnit() {
    return Settings.current().houseAccessibilityUnit().orElse(null);
  }
}

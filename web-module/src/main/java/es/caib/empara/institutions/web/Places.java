package es.caib.empara.institutions.web;

import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.MunicipalityView;
import es.caib.empara.institutions.service.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Municipalities and institutions by their names. */
@Named
@ApplicationScoped
public class Places {

  private static final int MARKS = 6;

  @Inject private Territory territory;

  /** The name of a municipality; the code itself when nobody knows it. */
  public String municipality(String ineCode) {
    MunicipalityView known = territory.municipality(ineCode);
    return known == null ? ineCode : known.name();
  }

  /** The name of an institution, ended ones too; the realm itself when nobody knows it. */
  public String institution(String realm) {
    return territory.nameOf(realm);
  }

  /**
   * The telephone of the coordinating centre, for when nothing else works; empty when not known.
   */
  public String getCentrePhone() {
    return territory.incorporated().stream()
        .filter(institution -> institution.kind() == InstitutionKind.COORDINATING_CENTRE)
        .map(InstitutionView::phone)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  /** An institution that works on cases. */
  public record Desk(String realm, String name) implements Serializable {}

  /** The institutions that work on cases, by name. */
  public List<Desk> desks() {
    return territory.incorporated().stream()
        .filter(institution -> institution.kind().worksOnCases())
        .map(institution -> new Desk(institution.realm(), institution.name()))
        .toList();
  }

  /** One of six marks, always the same for an institution, beside its name and never alone. */
  public int mark(String realm) {
    InstitutionView known = territory.institution(realm);
    return known == null ? 0 : (int) (known.id() % MARKS);
  }

  /** Who works on the cases of a municipality, the nearest first. */
  public List<InstitutionView> responsibleFor(String ineCode) {
    Collection<InstitutionView> all = territory.responsibleFor(ineCode);
    return all.stream()
        .sorted(Comparator.comparingInt(institution -> institution.municipalities().size()))
        .toList();
  }
}

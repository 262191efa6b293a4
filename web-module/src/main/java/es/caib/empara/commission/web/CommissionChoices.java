package es.caib.empara.commission.web;

import es.caib.empara.commission.Office;
import es.caib.empara.commission.RecusalGround;
import es.caib.empara.commission.SeatCapacity;
import es.caib.empara.commission.SessionKind;
import es.caib.empara.commission.SessionMode;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.Island;
import es.caib.empara.institutions.RealmKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.MunicipalityView;
import es.caib.empara.institutions.service.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What can be chosen on the Commission's pages. */
@Named
@ApplicationScoped
public class CommissionChoices {

  @Inject private Territory territory;

  public List<SessionKind> getKinds() {
    return List.of(SessionKind.values());
  }

  public List<SessionMode> getModes() {
    return List.of(SessionMode.values());
  }

  public List<RecusalGround> getGrounds() {
    return List.of(RecusalGround.values());
  }

  public List<SeatCapacity> getCapacities() {
    return List.of(SeatCapacity.values());
  }

  public List<Office> getOffices() {
    return List.of(Office.values());
  }

  public List<DataKind> getDataKinds() {
    return List.of(DataKind.values());
  }

  public List<InstitutionKind> getBodyKinds() {
    return List.of(InstitutionKind.MUNICIPALITY, InstitutionKind.ISLAND_COUNCIL);
  }

  public List<RealmKind> getRealmKinds() {
    return List.of(RealmKind.values());
  }

  public List<Island> getIslands() {
    return List.of(Island.values());
  }

  /** The municipalities of an island, by name. */
  public List<MunicipalityView> municipalities(Island island) {
    return territory.municipalities().stream().filter(m -> m.island() == island).toList();
  }

  /** Bodies about which something can be resolved. */
  public List<InstitutionView> getBodies() {
    return territory.incorporated().stream()
        .filter(body -> body.kind().worksOnCases())
        .filter(body -> body.kind() != InstitutionKind.COORDINATING_CENTRE)
        .toList();
  }
}

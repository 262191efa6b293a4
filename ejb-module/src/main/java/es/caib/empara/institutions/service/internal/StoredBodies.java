package es.caib.empara.institutions.service.internal;

import es.caib.empara.institutions.entity.Institution;
import es.caib.empara.institutions.service.Bodies;
import es.caib.empara.institutions.service.BodyState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads bodies as the database has them, not as they were within the last second. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class StoredBodies implements Bodies {

  @Inject private InstitutionRepository institutions;

  @Override
  public Optional<BodyState> find(String realm) {
    return institutions.byRealm(realm).map(StoredBodies::state);
  }

  @Override
  public List<BodyState> all() {
    return institutions.all().stream().map(StoredBodies::state).toList();
  }

  private static BodyState state(Institution institution) {
    return new BodyState(
        institution.id(),
        institution.realm(),
        institution.name(),
        institution.kind(),
        institution.state(),
        institution.incorporatedOn(),
        institution.municipalities(),
        institution.dataKinds());
  }
}

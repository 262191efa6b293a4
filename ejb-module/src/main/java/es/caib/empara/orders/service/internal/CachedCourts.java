package es.caib.empara.orders.service.internal;

import es.caib.empara.orders.entity.Court;
import es.caib.empara.orders.entity.CourtName;
import es.caib.empara.orders.service.CourtView;
import es.caib.empara.orders.service.Courts;
import es.caib.empara.shared.service.Rechecked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The courts in memory. */
@ApplicationScoped
public class CachedCourts implements Courts {

  @Inject private CourtRepository repository;

  private final Rechecked<CourtRegister> known =
      new Rechecked<>(() -> repository.stamp(), this::load);

  @Override
  public Optional<CourtView> named(String feedName, LocalDate on) {
    return current().named(feedName, on);
  }

  @Override
  public Optional<CourtView> byId(Long id) {
    return current().byId(id);
  }

  @Override
  public List<CourtView> all() {
    return current().all();
  }

  @Override
  public Long lineOf(Long id) {
    return current().lineOf(id);
  }

  @Override
  public Optional<CourtView> ofLine(Long line, LocalDate on) {
    return current().ofLine(line, on);
  }

  CourtRegister current() {
    return known.current();
  }

  /** Makes the next question see what has just been changed here. */
  public void forget() {
    known.forget();
  }

  private CourtRegister load() {
    return new CourtRegister(
        repository.courts().stream().map(CachedCourts::view).toList(),
        repository.names().stream().collect(Collectors.toMap(CourtName::name, CourtName::courtId)));
  }

  private static CourtView view(Court court) {
    return new CourtView(
        court.id(),
        court.nameCa(),
        court.nameEs(),
        court.kind(),
        court.district(),
        court.seat(),
        court.island(),
        court.validFrom(),
        court.validTo(),
        court.predecessorId(),
        court.basis());
  }
}

package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.entity.Agreement;
import es.caib.empara.commission.service.AgreementTerm;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Says how near the end is; it is published, so nobody is asked for a role. */
@ApplicationScoped
public class DefaultAgreementTerm implements AgreementTerm {

  @Inject private AgreementRepository repository;
  @Inject private BusinessClock clock;

  @Override
  @Transactional
  public Term now() {
    return of(repository.current());
  }

  Term of(Agreement agreement) {
    return term(agreement.lastDay(), agreement.isExtended(), repository.warnings(), clock.today());
  }

  static Term term(LocalDate lastDay, boolean extended, List<Integer> warnings, LocalDate today) {
    boolean ended = today.isAfter(lastDay);
    int nearest =
        warnings.stream()
            .filter(months -> !today.isBefore(lastDay.minusMonths(months)))
            .mapToInt(Integer::intValue)
            .min()
            .orElse(0);
    return new Term(lastDay, ended ? 0 : nearest, ended, extended);
  }
}

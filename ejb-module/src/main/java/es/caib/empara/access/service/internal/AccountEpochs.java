package es.caib.empara.access.service.internal;

import es.caib.empara.access.service.Epochs;
import es.caib.empara.institutions.service.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the epochs of all who are asked for in one statement. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class AccountEpochs implements Epochs {

  @Inject private AccountRepository accounts;
  @Inject private Territory territory;

  @Override
  public Map<String, Integer> of(Collection<String> principals) {
    return principals.isEmpty()
        ? Map.of()
        : accounts.epochsOfActive(principals).stream()
            .filter(account -> territory.institution((String) account[1]) != null)
            .collect(
                Collectors.toMap(account -> (String) account[0], account -> (Integer) account[2]));
  }
}

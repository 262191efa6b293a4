package es.caib.empara.cases.service;

import es.caib.empara.access.service.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What protects the victims of some cases today. Kept by {@code orders}, which stands above. */
public interface ProtectionReader {

  /**
   * The measures in force by case id; a case without any is absent. One statement. Empty where the
   * caller's institution does not see measures, which is not the same as none.
   */
  Optional<Map<Long, List<MeasureInForce>>> inForce(Collection<Long> caseIds, Caller caller);
}

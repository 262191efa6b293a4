package es.caib.empara.cases.service;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What protects the victims of some cases today. Kept by {@code orders}, which stands above. */
public interface ProtectionReader {

  /** The measures in force by case id; a case without any is absent. One statement. */
  Map<Long, List<MeasureInForce>> inForce(Collection<Long> caseIds);
}

package es.caib.empara.people.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Until when people may act by their training. Read inside other calls; not a door. */
public interface TrainingTerms {

  /** The last day by principal; who needs no training is absent. One statement. */
  Map<String, LocalDate> of(Collection<String> principals);
}

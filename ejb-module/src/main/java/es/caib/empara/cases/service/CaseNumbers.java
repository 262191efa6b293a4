package es.caib.empara.cases.service;

import java.util.Collection;
import java.util.List;

/** How many cases there are, whoever answers for them. Read inside other calls; not a door. */
public interface CaseNumbers {

  /**
   * How many of one place and level.
   *
   * @param municipality INE code
   * @param level by its name; null before the first assessment
   */
  record Count(String municipality, String level, long cases) {}

  /** Those that are active or supervised. One statement. */
  List<Count> watched(Collection<String> municipalities);
}

package es.caib.empara.access.service;

import java.util.Collection;
import java.util.Map;

/** Tells of many remembered log-ins at once whether they still stand. */
public interface Epochs {

  /** The present epoch of each of some accounts; whoever has no access now is missing. */
  Map<String, Integer> of(Collection<String> principals);
}

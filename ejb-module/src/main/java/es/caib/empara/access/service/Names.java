package es.caib.empara.access.service;

import java.util.Collection;
import java.util.Map;

/** The names of colleagues, for what they did. Read inside other calls; not a door. */
public interface Names {

  /** Names by principal, {@code user@realm}; an unknown one is absent. At most one statement. */
  Map<String, String> of(Collection<String> principals);
}

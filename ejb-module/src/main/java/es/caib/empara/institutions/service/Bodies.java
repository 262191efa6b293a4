package es.caib.empara.institutions.service;

import java.util.List;
import java.util.Optional;

/** All bodies that there ever were. Read inside other calls; not a door. */
public interface Bodies {

  Optional<BodyState> find(String realm);

  /** By name. */
  List<BodyState> all();
}

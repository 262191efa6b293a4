package es.caib.empara.commission.service;

import java.time.OffsetDateTime;
import java.util.Set;

/** How many alerts a territory has. Read inside other calls; not a door. */
public interface AlertOutlook {

  /**
   * How many were raised for the cases that are there now.
   *
   * @param municipalities INE codes
   */
  long raisedSince(OffsetDateTime since, Set<String> municipalities);
}

package es.caib.empara.institutions.service;

import es.caib.empara.institutions.RealmKind;
import java.util.List;

/** How the people of each body prove who they are. Read inside other calls; not a door. */
public interface RealmBook {

  /**
   * Notes the kind of a new body's realm, in the transaction of the caller. What is not local waits
   * for an operator to configure it, test it and put it into service.
   */
  void begin(Long institutionId, RealmKind kind);

  /** The realm as it was within the last second; of whom nothing is noted it is local. */
  RealmEntry of(String realm);

  /** The live portals of incorporated bodies. */
  List<RealmEntry> portals();

  /** Makes the next question see what has just been changed here. */
  void forget();
}

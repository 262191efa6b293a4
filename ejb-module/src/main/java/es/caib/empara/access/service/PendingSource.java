package es.caib.empara.access.service;

import java.util.List;

/**
 * Knows what of its domain waits for somebody: a port, of which every domain may have some. Read
 * inside other calls; not a door.
 */
public interface PendingSource {

  /** How many of one kind are told apart; beyond them there is one entry with their count. */
  int MOST = 20;

  /** What waits for this person and for her institution, as far as her roles can see to it. */
  List<Pending> pending(Caller caller);
}

package es.caib.empara.access.service;

import java.util.Collection;
import java.util.List;

/**
 * The people who can be given work on cases: neither who has left nor who may look and not act.
 * Read inside other calls; not a door.
 */
public interface Colleagues {

  /** One who works on cases, by account and name. */
  record Colleague(String principal, String name, String realm) {}

  /**
   * Everybody with an active account who works and acts on the cases of a body, by name. One
   * statement.
   */
  List<Colleague> of(String realm);

  /**
   * Those of some principals that are active accounts of people who act on cases. One statement.
   */
  List<Colleague> active(Collection<String> principals);
}

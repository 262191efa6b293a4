package es.caib.empara.access.service;

import java.util.Collection;
import java.util.Map;

/** Where staff are reached outside the screen. Read inside other calls; not a door. */
public interface Reach {

  /**
   * Where a person is reached.
   *
   * @param email null for none
   * @param mobile international number; null for none
   */
  record Contact(String email, String mobile) {}

  /** By principal, {@code user@realm}; who has no active account is absent. One statement. */
  Map<String, Contact> of(Collection<String> principals);
}

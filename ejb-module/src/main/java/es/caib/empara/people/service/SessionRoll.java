package es.caib.empara.people.service;

import java.util.List;

/** A session with who has signed up. */
public record SessionRoll(SessionSummary session, List<Line> lines) {

  /**
   * Somebody who has signed up.
   *
   * @param id of the sign-up
   * @param hasPlace whether she has a place, or waits
   * @param attended null while nobody has said
   */
  public record Line(Long id, String name, String realm, boolean hasPlace, Boolean attended) {}
}

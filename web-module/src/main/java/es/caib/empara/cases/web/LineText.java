package es.caib.empara.cases.web;

import es.caib.empara.cases.service.TimelineLine;

/** Puts into words what a domain above did on a case; one for each of them. */
interface LineText {

  /** Whether the line is of this domain. */
  boolean isAbout(TimelineLine line);

  /** What was done. */
  String sentence(TimelineLine line);

  /** Whether the sentence says all; else the detail is what somebody typed. */
  default boolean saysAll(TimelineLine line) {
    return true;
  }
}

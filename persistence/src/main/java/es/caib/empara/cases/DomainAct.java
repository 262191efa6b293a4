package es.caib.empara.cases;

import es.caib.empara.institutions.DataKind;

/**
 * An act that a domain above takes on a case. Each is a line of the timeline with a status version
 * of its own; none can be recorded by hand.
 */
public interface DomainAct {

  /** As the line keeps it; no two domains give the same. */
  String name();

  /** The kind of data that it tells of; null where it tells nothing beside the summary. */
  DataKind tells();
}

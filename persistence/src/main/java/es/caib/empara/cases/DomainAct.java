package es.caib.empara.cases;

/**
 * What the domains above do on a case. Each is a line of the timeline with a status version of its
 * own.
 */
public interface DomainAct {

  /** As it is kept, unique among all of them. */
  String name();
}

package es.caib.empara.cases;

/**
 * What a domain above does on a case. Each is a line of the timeline with a status version of its
 * own; none can be recorded as an act by hand.
 */
public interface CaseActName {

  String name();
}

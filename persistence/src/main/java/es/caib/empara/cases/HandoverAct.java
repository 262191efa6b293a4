package es.caib.empara.cases;

/** What is done when the victim moves and another institution takes her case on. */
public enum HandoverAct implements DomainAct {
  HANDOVER_ACCEPTED
}

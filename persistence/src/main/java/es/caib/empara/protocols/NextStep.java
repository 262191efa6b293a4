package es.caib.empara.protocols;

/** What a protocol waits for, for whoever looks at it. */
public enum NextStep {
  READ,
  WRITE,
  MEND,
  REVIEW,
  WAIT_REVIEW,
  DATE,
  WAIT_DATE,
  REOPENED,
  NONE
}

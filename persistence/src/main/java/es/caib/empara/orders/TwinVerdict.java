package es.caib.empara.orders;

/** What a person decided about two orders of one court with the same NIG. */
public enum TwinVerdict {
  SAME,
  DIFFERENT
}

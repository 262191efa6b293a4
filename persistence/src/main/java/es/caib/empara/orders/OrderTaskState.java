package es.caib.empara.orders;

/** Where a task stands. */
public enum OrderTaskState {
  OPEN,
  DONE,
  /** What it warned of does not end then any more. */
  DROPPED
}

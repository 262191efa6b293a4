package es.caib.empara.cases.service;

import jakarta.validation.constraints.NotNull;

/**
 * Whose work, and when it is due.
 *
 * @param when null: all of it
 */
public record WorkFilter(@NotNull Scope scope, When when) {

  /** Whose. */
  public enum Scope {
    /** What the caller has to do, and what is nobody's yet in the own institution. */
    MINE,
    /** All of the own institution. */
    INSTITUTION
  }

  /** Each step is in one of them. */
  public enum When {
    OVERDUE,
    /** Until the end of the day in the islands. */
    TODAY,
    LATER,
    /** Nobody has it yet, whenever it is due. */
    NOBODY
  }
}

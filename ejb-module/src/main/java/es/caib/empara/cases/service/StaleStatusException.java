package es.caib.empara.cases.service;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** The case has moved on since the cited version: here is what the person has not seen. */
@ApplicationException(rollback = true)
public class StaleStatusException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long current;
  private final transient List<TimelineLine> changes;

  public StaleStatusException(long current, List<TimelineLine> changes) {
    super("the present status version is " + current);
    this.current = current;
    this.changes = List.copyOf(changes);
  }

  public long current() {
    return current;
  }

  /** Ascending, from the cited version + 1. */
  public List<TimelineLine> changes() {
    return changes;
  }
}

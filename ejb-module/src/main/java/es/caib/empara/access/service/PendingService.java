package es.caib.empara.access.service;

import jakarta.ejb.Local;
import java.util.List;

/** What waits for the caller and for her institution, gathered from all domains. */
@Local
public interface PendingService {

  /**
   * All of it, what is late first.
   *
   * @param whole false when a domain could not tell; the others are there
   */
  record PendingList(List<Pending> items, boolean whole) {

    public PendingList {
      items = List.copyOf(items);
    }
  }

  PendingList read();

  /** How many there are, for the navigation; at most 15 seconds old. */
  long count();
}

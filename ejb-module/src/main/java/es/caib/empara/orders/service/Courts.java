package es.caib.empara.orders.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The courts, in memory. Read inside other calls; not a door. A name that is not in the list is
 * never refused: whoever asks goes on without a court.
 */
public interface Courts {

  /**
   * The court that a name of the feed meant on a day. A source may go on to speak of a court by the
   * name that it had before, or had not yet: what took it over, or what it took over, is meant.
   */
  Optional<CourtView> named(String feedName, LocalDate on);

  Optional<CourtView> byId(Long id);

  /** By district, the older first. */
  List<CourtView> all();

  /** The first of those from which a court comes: the same for all that followed each other. */
  Long lineOf(Long id);

  /** Who of a line was there on a day; the newest of it when none was. */
  Optional<CourtView> ofLine(Long line, LocalDate on);
}

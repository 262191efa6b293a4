package es.caib.empara.channels.web;

import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.LocalTimes;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** By when something is asked: one of the usual terms, or a day and an hour. */
public class DeadlineFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private Term term = Term.HOURS_24;
  private LocalDateTime other;

  /** How much time is given. */
  public enum Term {
    HOURS_24(Duration.ofHours(24)),
    HOURS_72(Duration.ofHours(72)),
    DAYS_7(Duration.ofDays(7)),
    OTHER(null);

    private final Duration length;

    Term(Duration length) {
      this.length = length;
    }
  }

  /**
   * The deadline, from now on.
   *
   * @throws InvalidInput when a day and an hour are to be chosen and are not
   */
  OffsetDateTime due(OffsetDateTime now) {
    if (term != Term.OTHER) {
      return now.plus(term.length);
    }
    if (other == null) {
      throw new InvalidInput("due", "error.request.due.missing");
    }
    return LocalTimes.at(other);
  }

  public boolean isByHand() {
    return term == Term.OTHER;
  }

  public Term getTerm() {
    return term;
  }

  public void setTerm(Term term) {
    this.term = term;
  }

  public LocalDateTime getOther() {
    return other;
  }

  public void setOther(LocalDateTime other) {
    this.other = other;
  }
}

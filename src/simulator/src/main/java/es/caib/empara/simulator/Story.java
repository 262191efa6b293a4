package es.caib.empara.simulator;

import java.time.Instant;

/** An endless sequence of events that happen now. Not for use by several threads. */
public interface Story {

  /** What happens next, at this moment. */
  FeedEvent next(Instant now);

  /** Sign of life of a source, telling what it sent in this run. */
  FeedEvent heartbeat(Source source, Instant now);
}

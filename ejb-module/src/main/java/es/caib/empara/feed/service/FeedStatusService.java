package es.caib.empara.feed.service;

import es.caib.empara.feed.SourceSystem;
import jakarta.ejb.Local;
import java.util.Map;

/** Whether the data may be out of date. */
@Local
public interface FeedStatusService {

  FeedStatus status();

  /** How many events of each source wait; those of which none does are absent. */
  Map<SourceSystem, Long> waiting();
}

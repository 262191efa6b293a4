package es.caib.empara.feed.web;

import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.service.FeedStatus;
import es.caib.empara.feed.service.FeedStatusService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** How the State's systems stand. */
@Named
@RequestScoped
public class Sources {

  @Inject private FeedStatusService feed;

  private FeedStatus status;
  private Map<SourceSystem, Long> waiting;

  @PostConstruct
  void read() {
    status = feed.status();
    waiting = feed.waiting();
  }

  /** How many events of a source wait. */
  public long waiting(SourceSystem source) {
    return waiting.getOrDefault(source, 0L);
  }

  public FeedStatus getStatus() {
    return status;
  }
}

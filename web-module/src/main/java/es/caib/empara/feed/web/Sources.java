package es.caib.empara.feed.web;

import es.caib.empara.feed.service.FeedStatus;
import es.caib.empara.feed.service.FeedStatusService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How the State's systems stand. */
@Named
@RequestScoped
public class Sources {

  @Inject private FeedStatusService feed;

  private FeedStatus status;

  @PostConstruct
  void read() {
    status = feed.status();
  }

  public FeedStatus getStatus() {
    return status;
  }
}

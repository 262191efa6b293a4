package es.caib.empara.feed.service;

import jakarta.ejb.Local;

/** Whether the data may be out of date. */
@Local
public interface FeedStatusService {

  FeedStatus status();
}

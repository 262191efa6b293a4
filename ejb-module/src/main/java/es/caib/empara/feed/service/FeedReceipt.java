package es.caib.empara.feed.service;

import java.util.List;

/** What became of the events of one request. */
public record FeedReceipt(int accepted, int duplicates, int queued, List<Rejection> rejected) {

  /** An event that was not accepted, and why. Its {@code index} counts from 0. */
  public record Rejection(int index, String id, String type, String detail) {}
}

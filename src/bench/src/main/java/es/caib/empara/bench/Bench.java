package es.caib.empara.bench;

import java.util.List;

/** All that is measured on one server. */
final class Bench implements AutoCloseable {

  static final int WARM_UPS = 2;
  static final int ROUNDS = 5;

  /** A round's messages to 500 boards. */
  static final int MESSAGES = 20;

  private static final int RISES = 250;
  private static final int WARM_RISES = 150;
  private static final double SECONDS = 2;

  private final BoardLatency latency;
  private final FiveHundredBoards boards;
  private final List<CaseReads> reads;
  private final FeedThroughput feed;

  Bench(Server server) {
    BenchCases cases = BenchCases.register(server);
    latency = new BoardLatency(server, cases);
    boards = new FiveHundredBoards(server, cases);
    reads = CaseReads.of(server, 1, 4);
    feed = new FeedThroughput(server, cases);
    feed.learn();
    reads.forEach(CaseReads::learn);
  }

  void warmUp() {
    latency.warmUp(WARM_RISES);
    boards.warmUp(MESSAGES);
    reads.forEach(each -> each.warmUp(SECONDS));
    feed.warmUp();
  }

  /** The order of ours and the floor turns from round to round. */
  void round(boolean oursFirst) {
    latency.round(RISES, oursFirst);
    boards.round(MESSAGES, oursFirst);
    reads.forEach(each -> each.round(SECONDS, oursFirst));
    feed.round(oursFirst);
  }

  BoardLatency latency() {
    return latency;
  }

  FiveHundredBoards boards() {
    return boards;
  }

  List<CaseReads> reads() {
    return reads;
  }

  FeedThroughput feed() {
    return feed;
  }

  @Override
  public void close() {
    boards.close();
  }
}

package es.caib.empara.simulator.player;

/** The server will never take what was sent like this: sending it again is of no use. */
public final class FeedRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FeedRefusedException(String message) {
    super(message);
  }
}

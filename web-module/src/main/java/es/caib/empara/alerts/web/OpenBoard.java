package es.caib.empara.alerts.web;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * One open web socket of a board. It keeps the newest cursor that is still to be told and whether
 * the signal is, and no more, however slowly the other side reads: one message is under way at a
 * time, and what comes meanwhile replaces what waits.
 */
final class OpenBoard {

  /** A board that takes nothing for so long, or gives no sign when it is asked, does not read. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * How often it is asked for a sign. The messages are so small that the buffers on the way would
   * take those of months from a board that reads none of them.
   */
  static final Duration ASKED_EVERY = Duration.ofSeconds(30);

  private static final String PROBE = "probe";
  private static final long NOTHING = -1;

  private final Wire wire;
  private final LongSupplier nanos;

  private long newest = NOTHING;
  private boolean probe;
  private boolean sending;
  private long sendingSince;
  private boolean asked;
  private long askedAt;
  private long heardAt;

  /** The way to the other side. Nothing here waits for it. */
  interface Wire {

    /**
     * Sends a message.
     *
     * @param sent called once it has left; never where the way is broken
     */
    void send(String text, Runnable sent);

    /** Asks for a sign, which every browser gives by itself. */
    void ask();
  }

  /**
   * @param nanos a clock that only runs forward, from any beginning
   */
  OpenBoard(Wire wire, LongSupplier nanos) {
    this.wire = wire;
    this.nanos = nanos;
    this.heardAt = nanos.getAsLong();
  }

  /** The cursor stands at a new place; a negative one is none. */
  void moved(long head) {
    synchronized (this) {
      newest = Math.max(newest, head);
    }
    sendNext();
  }

  /** The synthetic signal has come through. */
  void probed() {
    synchronized (this) {
      probe = true;
    }
    sendNext();
  }

  /** The other side has given a sign. */
  synchronized void heard() {
    asked = false;
    heardAt = nanos.getAsLong();
  }

  /** Asks for a sign when one is due. */
  void askWhenDue() {
    synchronized (this) {
      if (asked || sending || !isOver(heardAt, ASKED_EVERY)) {
        return;
      }
      asked = true;
      askedAt = nanos.getAsLong();
    }
    wire.ask();
  }

  /** Whether the other side has taken nothing, or given no sign, for too long. */
  synchronized boolean isStuck() {
    return sending && isOver(sendingSince, PATIENCE) || asked && isOver(askedAt, PATIENCE);
  }

  private void sendNext() {
    String text;
    synchronized (this) {
      text = sending ? null : next();
      if (text == null) {
        return;
      }
      sending = true;
      sendingSince = nanos.getAsLong();
    }
    wire.send(text, this::sent);
  }

  private void sent() {
    synchronized (this) {
      sending = false;
    }
    sendNext();
  }

  private String next() {
    if (newest != NOTHING) {
      String text = Long.toString(newest);
      newest = NOTHING;
      return text;
    }
    String text = probe ? PROBE : null;
    probe = false;
    return text;
  }

  private boolean isOver(long since, Duration time) {
    return nanos.getAsLong() - since >= time.toNanos();
  }
}

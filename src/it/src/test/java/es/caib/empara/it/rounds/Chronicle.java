package es.caib.empara.it.rounds;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** All that the server has answered in a run: what it must not go back on. */
final class Chronicle {

  /** How an alert was taken, as the first answer told it. */
  record Taken(String by, Instant at) {}

  private final AtomicInteger confirmed = new AtomicInteger();
  private final Map<Long, Set<String>> asked = new ConcurrentHashMap<>();
  private final Map<Long, Taken> taken = new ConcurrentHashMap<>();
  private final Map<String, Set<Long>> seen = new ConcurrentHashMap<>();
  private final Map<Long, Long> places = new ConcurrentHashMap<>();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();

  /** The server has answered for so many events that it had not confirmed before. */
  void confirmed(int events) {
    confirmed.addAndGet(events);
  }

  int confirmed() {
    return confirmed.get();
  }

  /** Somebody is about to ask for an alert. */
  void asks(String account, long alert) {
    asked.computeIfAbsent(alert, id -> ConcurrentHashMap.newKeySet()).add(account);
  }

  /** The server has answered with 200. */
  void answered(String account, JsonObject alert) {
    long id = alert.getJsonNumber("id").longValue();
    Taken now =
        new Taken(
            alert.getString("acknowledgedBy"), Instant.parse(alert.getString("acknowledgedAt")));
    Taken before = taken.putIfAbsent(id, now);
    if (before != null && !before.equals(now)) {
      fault("alert " + id + " answered to " + account + " as " + now + ", before as " + before);
    }
  }

  /**
   * Somebody has been shown an alert at a place of the cursor, which names no other.
   *
   * @return whether it is the first time
   */
  boolean sighted(String account, JsonObject alert) {
    long id = alert.getJsonNumber("id").longValue();
    long seq = alert.getJsonNumber("seq").longValue();
    boolean fresh = seen.computeIfAbsent(account, name -> ConcurrentHashMap.newKeySet()).add(id);
    Long before = places.putIfAbsent(seq, id);
    if (before != null && before != id) {
      fault("cursor " + seq + " named alert " + before + " and names alert " + id);
    }
    return fresh;
  }

  /** Something was answered that must not be. */
  void fault(String what) {
    faults.add(what);
  }

  Collection<String> faults() {
    return faults;
  }

  Map<Long, Taken> taken() {
    return taken;
  }

  /** Who has asked for an alert, whether or not an answer came. */
  Set<String> asked(long alert) {
    return asked.getOrDefault(alert, Set.of());
  }

  Set<Long> seen(String account) {
    return seen.getOrDefault(account, Set.of());
  }
}

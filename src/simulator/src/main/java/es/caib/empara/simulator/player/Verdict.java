package es.caib.empara.simulator.player;

import es.caib.empara.simulator.player.Ledger.Status;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads from an answer how each event of a batch ended. The answer names rejected events one by one
 * and only counts the others.
 *
 * @param statuses in the order of the batch
 * @param complaint how the counts differ from what was expected; null when they do not
 */
record Verdict(List<Status> statuses, String complaint) {

  static Verdict of(List<Parcel> batch, FeedAnswer answer) {
    Status[] statuses = new Status[batch.size()];
    for (FeedAnswer.Rejection rejection : answer.rejected()) {
      if (rejection.index() < statuses.length) {
        statuses[rejection.index()] = Status.REJECTED;
      }
    }
    Map<Status, Integer> counts =
        Map.of(
            Status.ACCEPTED, answer.accepted(),
            Status.DUPLICATE, answer.duplicates(),
            Status.QUEUED, answer.queued());
    String complaint = complaint(batch, statuses, counts);
    Status rest = onlyOne(counts);
    for (int i = 0; i < statuses.length; i++) {
      if (statuses[i] == null) {
        Set<Status> possible = taken(batch.get(i));
        boolean clear = complaint == null && possible.size() == 1;
        statuses[i] = rest != null ? rest : clear ? possible.iterator().next() : Status.TAKEN;
      }
    }
    return new Verdict(List.of(statuses), complaint);
  }

  private static Status onlyOne(Map<Status, Integer> counts) {
    List<Status> some = counts.keySet().stream().filter(status -> counts.get(status) > 0).toList();
    return some.size() == 1 ? some.get(0) : null;
  }

  private static Set<Status> taken(Parcel parcel) {
    Set<Status> taken = EnumSet.copyOf(parcel.expected());
    taken.remove(Status.REJECTED);
    return taken;
  }

  private static String complaint(
      List<Parcel> batch, Status[] statuses, Map<Status, Integer> counts) {
    StringBuilder wrong = new StringBuilder();
    for (Status status : List.of(Status.ACCEPTED, Status.DUPLICATE, Status.QUEUED)) {
      int least = 0;
      int most = 0;
      for (int i = 0; i < statuses.length; i++) {
        Set<Status> possible = taken(batch.get(i));
        if (statuses[i] == null) {
          least += possible.equals(EnumSet.of(status)) ? 1 : 0;
          most += possible.contains(status) ? 1 : 0;
        }
      }
      int count = counts.get(status);
      if (count < least || count > most) {
        wrong.append(
            " %s %d instead of %d%s"
                .formatted(status, count, least, most > least ? " to " + most : ""));
      }
    }
    return wrong.isEmpty() ? null : wrong.toString().strip();
  }

  /** All of a batch that was refused as a whole. */
  static Verdict refused(List<Parcel> batch) {
    Status[] statuses = new Status[batch.size()];
    Arrays.fill(statuses, Status.REJECTED);
    return new Verdict(List.of(statuses), null);
  }
}

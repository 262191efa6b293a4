package es.caib.empara.orders.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Names;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.orders.PointStage;
import es.caib.empara.orders.service.PointBoard;
import es.caib.empara.orders.service.PointBoard.Load;
import es.caib.empara.orders.service.PointFilter.Queue;
import es.caib.empara.orders.service.PointItemView;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How much work there is in each stage and queue, and who has how much. */
@ApplicationScoped
class PointTally {

  @Inject private PointRepository items;
  @Inject private Names names;
  @Inject private BusinessClock clock;

  PointBoard board(List<PointItemView> rows, String next, Caller caller) {
    Map<PointStage, Long> stages = new EnumMap<>(PointStage.class);
    PointStage.OPEN.forEach(stage -> stages.put(stage, 0L));
    Map<Queue, Long> queues = new EnumMap<>(Queue.class);
    for (Queue queue : Queue.values()) {
      queues.put(queue, 0L);
    }
    Map<String, long[]> loads = new LinkedHashMap<>();
    Map<String, String> owners = new LinkedHashMap<>();
    for (Object[] row : items.tallies(caller, clock.now())) {
      String owner = (String) row[2];
      long open = number(row[3]);
      stages.merge((PointStage) row[0], open, Long::sum);
      queues.merge(Queue.OVERDUE, number(row[5]), Long::sum);
      queues.merge(Queue.NO_CONTACT_DATA, number(row[6]), Long::sum);
      queues.merge(Queue.NOBODYS, owner == null ? open : 0, Long::sum);
      String key = row[1] + " " + (owner == null ? "" : owner);
      owners.put(key, owner);
      long[] load = loads.computeIfAbsent(key, each -> new long[3]);
      load[0] += open;
      load[1] += number(row[4]);
      load[2] += number(row[5]);
    }
    if (!caller.sees(DataKind.CONTACT)) {
      queues.remove(Queue.NO_CONTACT_DATA);
    }
    Map<String, String> known =
        names.of(owners.values().stream().filter(Objects::nonNull).toList());
    List<Load> sorted = new ArrayList<>();
    loads.forEach(
        (key, load) ->
            sorted.add(
                new Load(
                    key.substring(0, key.indexOf(' ')),
                    owners.get(key),
                    owners.get(key) == null ? null : known.get(owners.get(key)),
                    load[0],
                    load[1],
                    load[2])));
    sorted.sort(Comparator.comparingLong(Load::open).reversed());
    return new PointBoard(rows, next, stages, queues, sorted);
  }

  private static long number(Object sum) {
    return sum == null ? 0 : ((Number) sum).longValue();
  }
}

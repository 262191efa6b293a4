package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.service.Reach;
import es.caib.empara.alerts.Channel;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.alerts.entity.AlertDelivery;
import es.caib.empara.alerts.entity.Escalation;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets alerts climb their next rung, and says so to whom the rung names, in one transaction. */
@ApplicationScoped
public class EscalationStep {

  /** Why a message cannot go out when nobody wrote down where to. */
  static final String NO_ADDRESS = "no-address";

  private static final int LONGEST = 2000;

  @Inject private EscalationRepository escalations;
  @Inject private Duty duty;
  @Inject private LadderClock ladder;
  @Inject private Territory territory;
  @Inject private Reach reach;
  @Inject private Couriers couriers;
  @Inject private BoardLines boards;
  @Inject private BusinessClock clock;
  @Inject private Event<AlertRaised> changed;
  @Inject private Event<MessageParked> parked;

  /** Alerts whose next rung was due by then. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<Long> due(OffsetDateTime until, Collection<Long> without, int most) {
    return escalations.due(until, without, most);
  }

  /**
   * Climbs one rung with each of the alerts that is still due and that nobody else holds.
   *
   * @param until only what was due by then
   * @return the ids of those
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Set<Long> climb(List<Long> ids, OffsetDateTime until) {
    OffsetDateTime now = clock.now();
    List<Alert> alerts = escalations.claim(ids, until);
    if (alerts.isEmpty()) {
      return Set.of();
    }
    Map<Long, List<Long>> meantFor =
        escalations.recipients(alerts.stream().map(Alert::id).toList());
    Map<Long, InstitutionView> institutions =
        territory.incorporated().stream()
            .collect(Collectors.toMap(InstitutionView::id, Function.identity()));
    Recipients recipients = new Recipients(duty, now);
    Map<Alert, Climb> climbs = new LinkedHashMap<>();
    for (Alert alert : alerts) {
      Ladder.Rung rung = ladder.next(alert);
      List<InstitutionView> order =
          DeskOrder.of(
              alert.severity(),
              Audience.of(
                  alert.type(),
                  meantFor.getOrDefault(alert.id(), List.of()).stream()
                      .filter(institutions::containsKey)
                      .map(institutions::get)
                      .toList(),
                  institutions.values()));
      climbs.put(alert, new Climb(rung, order, recipients.of(rung.targets(), order)));
    }
    Map<String, Reach.Contact> contacts =
        reach.of(
            climbs.values().stream()
                .flatMap(climb -> climb.people().keySet().stream())
                .collect(Collectors.toSet()));
    climbs.forEach((alert, climb) -> climb(alert, climb, contacts, now));
    return alerts.stream().map(Alert::id).collect(Collectors.toSet());
  }

  /** A rung, the institutions in their order, and the people of the rung. */
  private record Climb(
      Ladder.Rung rung, List<InstitutionView> order, Map<String, InstitutionView> people) {}

  private void climb(
      Alert alert, Climb climb, Map<String, Reach.Contact> contacts, OffsetDateTime now) {
    OffsetDateTime due = alert.deadline();
    Set<Channel> channels = channels(climb);
    alert.climb(ladder.afterNext(alert, now));
    escalations.add(
        new Escalation(
            alert,
            names(climb.rung().targets()),
            climb.order().isEmpty() ? null : climb.order().get(0).id(),
            recipients(climb.people().keySet()),
            names(channels),
            due,
            now));
    climb
        .people()
        .forEach(
            (person, institution) ->
                channels.stream()
                    .filter(Channel::isSent)
                    .forEach(
                        channel ->
                            send(alert, institution.id(), channel, person, contacts.get(person))));
    changed.fire(new AlertRaised(alert.id()));
  }

  /** Where no board of the desk is open, the row on the board says nothing to anybody. */
  private Set<Channel> channels(Climb climb) {
    Set<Channel> channels = EnumSet.copyOf(climb.rung().channels());
    boolean onBoardOnly = channels.stream().noneMatch(Channel::isSent);
    if (onBoardOnly && !climb.order().isEmpty() && !boards.isAnyOpen(climb.order().get(0).id())) {
      channels.add(Channel.MAIL);
      channels.add(Channel.SMS);
    }
    channels.removeIf(channel -> channel.isSent() && !couriers.has(channel));
    return channels.isEmpty() ? EnumSet.of(Channel.BOARD) : channels;
  }

  private void send(
      Alert alert, Long institutionId, Channel channel, String person, Reach.Contact contact) {
    AlertDelivery message = AlertDelivery.message(alert, institutionId, channel, person);
    String address =
        contact == null ? null : channel == Channel.MAIL ? contact.email() : contact.mobile();
    if (address == null) {
      message.parkedFor(NO_ADDRESS);
      parked.fire(new MessageParked(channel, institutionId, NO_ADDRESS));
    }
    escalations.add(message);
  }

  private static String names(Set<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).collect(Collectors.joining(","));
  }

  private static String recipients(Collection<String> people) {
    String all = String.join(" ", people);
    return all.length() <= LONGEST ? all : all.substring(0, all.lastIndexOf(' ', LONGEST));
  }
}

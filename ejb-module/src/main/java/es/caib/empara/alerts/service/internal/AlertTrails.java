package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.service.Names;
import es.caib.empara.alerts.Channel;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.alerts.entity.AlertDelivery;
import es.caib.empara.alerts.entity.Escalation;
import es.caib.empara.alerts.service.AlertTrail;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what happened to an alert. */
@ApplicationScoped
class AlertTrails {

  @Inject private AlertRepository alerts;
  @Inject private EscalationRepository escalations;
  @Inject private Territory territory;
  @Inject private Names names;

  AlertTrail of(Alert alert) {
    List<Escalation> climbed = escalations.climbed(alert.id());
    List<AlertDelivery> deliveries = alerts.deliveries(alert.id());
    Map<String, String> people = people(climbed, deliveries);
    Map<Long, String> institutions =
        territory.incorporated().stream()
            .collect(Collectors.toMap(InstitutionView::id, InstitutionView::name));
    return new AlertTrail(
        climbed.stream().map(escalation -> rung(escalation, people)).toList(),
        deliveries.stream().map(delivery -> way(delivery, people, institutions)).toList());
  }

  private Map<String, String> people(List<Escalation> climbed, List<AlertDelivery> deliveries) {
    Set<String> principals = new HashSet<>();
    climbed.forEach(escalation -> principals.addAll(words(escalation.recipients(), " ")));
    deliveries.stream()
        .map(AlertDelivery::recipient)
        .filter(recipient -> !recipient.equals(AlertDelivery.ALL))
        .forEach(principals::add);
    return names.of(principals);
  }

  private static AlertTrail.Rung rung(Escalation escalation, Map<String, String> people) {
    return new AlertTrail.Rung(
        escalation.step(),
        words(escalation.targets(), ","),
        words(escalation.recipients(), " ").stream()
            .map(principal -> people.getOrDefault(principal, principal))
            .toList(),
        words(escalation.channels(), ",").stream().map(Channel::valueOf).toList(),
        escalation.dueAt(),
        escalation.at(),
        escalation.recordedAt());
  }

  private static AlertTrail.Way way(
      AlertDelivery delivery, Map<String, String> people, Map<Long, String> institutions) {
    boolean all = delivery.recipient().equals(AlertDelivery.ALL);
    return new AlertTrail.Way(
        institutions.getOrDefault(delivery.institutionId(), ""),
        all ? null : people.getOrDefault(delivery.recipient(), delivery.recipient()),
        delivery.channel(),
        delivery.step(),
        delivery.state(),
        delivery.fault(),
        delivery.committedAt(),
        delivery.queuedAt(),
        delivery.sentAt(),
        delivery.deliveredAt(),
        delivery.displayedAt(),
        delivery.acknowledgedAt(),
        delivery.actedAt());
  }

  private static List<String> words(String list, String separator) {
    return Arrays.stream(list.split(separator)).filter(word -> !word.isBlank()).toList();
  }
}

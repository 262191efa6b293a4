package es.caib.empara.alerts.service;

import es.caib.empara.alerts.Channel;
import es.caib.empara.alerts.DeliveryState;
import java.time.OffsetDateTime;
import java.util.List;

/** What happened to an alert: the rungs that it climbed, and its way to each recipient. */
public record AlertTrail(List<Rung> rungs, List<Way> ways) {

  /**
   * A rung that was climbed.
   *
   * @param targets names of {@link es.caib.empara.alerts.EscalationTarget}
   * @param people their names
   * @param recordedAt the database's time
   */
  public record Rung(
      int step,
      List<String> targets,
      List<String> people,
      List<Channel> channels,
      OffsetDateTime dueAt,
      OffsetDateTime at,
      OffsetDateTime recordedAt) {}

  /**
   * The way to a recipient by a channel; all times are the database's, null where it has not come.
   *
   * @param institution its name
   * @param person null for the institution as a whole
   * @param state null for what is only shown
   * @param fault why it did not go out; null if it did
   */
  public record Way(
      String institution,
      String person,
      Channel channel,
      int step,
      DeliveryState state,
      String fault,
      OffsetDateTime committedAt,
      OffsetDateTime queuedAt,
      OffsetDateTime sentAt,
      OffsetDateTime deliveredAt,
      OffsetDateTime displayedAt,
      OffsetDateTime acknowledgedAt,
      OffsetDateTime actedAt) {}
}

package es.caib.empara.feed.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.entity.FeedSource;
import es.caib.empara.feed.service.FeedStatus;
import es.caib.empara.feed.service.FeedStatusService;
import es.caib.empara.shared.Settings;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** A source that has said nothing for longer than the limit is silent; one never heard of too. */
@Stateless
@DenyAll
public class DefaultFeedStatusService implements FeedStatusService {

  @Inject private FeedRepository feed;
  @Inject private BusinessClock clock;

  @Override
  @Audited(value = "FEED_STATUS", poll = true)
  @RolesAllowed({Roles.COORDINATOR, Roles.TECHNICIAN, Roles.READER, Roles.OPERATOR, Roles.SYSTEM})
  public FeedStatus status() {
    Duration limit = Settings.current().silenceLimit();
    OffsetDateTime spokenSince = clock.now().minus(limit);
    return new FeedStatus(
        feed.sources().stream()
            .map(source -> view(source, spokenSince, missed(source, spokenSince)))
            .sorted(Comparator.comparing(FeedStatus.Source::system))
            .toList());
  }

  private static FeedStatus.Source view(
      FeedSource source, OffsetDateTime spokenSince, FeedStatus.Missed missed) {
    OffsetDateTime last = source.lastContactAt();
    return new FeedStatus.Source(
        SourceSystem.byUri(source.source()).orElseThrow(),
        last,
        last == null || last.isBefore(spokenSince),
        source.applied(),
        source.rejected(),
        source.lastSentId(),
        source.count24h(),
        missed);
  }

  @Override
  @Audited(value = "FEED_STATUS", poll = true)
  @RolesAllowed({Roles.COORDINATOR, Roles.TECHNICIAN, Roles.READER, Roles.OPERATOR})
  public Map<SourceSystem, Long> waiting() {
    return feed.queuedBySource().entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> SourceSystem.byUri(entry.getKey()).orElseThrow(), Map.Entry::getValue));
  }

  /** It may have arrived since the source said that it sent it; asked only once it is due. */
  private FeedStatus.Missed missed(FeedSource source, OffsetDateTime saidBefore) {
    boolean due = source.missedId() != null && source.missedSince().isBefore(saidBefore);
    return due && !feed.hasCome(source.source(), source.missedId())
        ? new FeedStatus.Missed(source.missedId(), source.missedSince())
        : null;
  }
}

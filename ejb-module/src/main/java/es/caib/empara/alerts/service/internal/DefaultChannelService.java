package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Names;
import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.Channel;
import es.caib.empara.alerts.LetterState;
import es.caib.empara.alerts.entity.AlertDelivery;
import es.caib.empara.alerts.entity.Letter;
import es.caib.empara.alerts.service.ChannelService;
import es.caib.empara.alerts.service.LaneView;
import es.caib.empara.alerts.service.LettersView;
import es.caib.empara.alerts.service.ParkedMessage;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lanes of all institutions, for whoever must mend them. */
@Stateless
@DenyAll
public class DefaultChannelService implements ChannelService {

  @Inject private LaneRepository lanes;
  @Inject private LetterRepository letters;
  @Inject private BoardLines boards;
  @Inject private Couriers couriers;
  @Inject private Territory territory;
  @Inject private Names names;
  @Inject private CallContext context;

  @Override
  @Audited("CHANNEL_READ")
  @RolesAllowed({Roles.COORDINATOR, Roles.OPERATOR})
  public List<LaneView> lanes() {
    Map<String, LaneRepository.Lane> known = lanes.all();
    Map<Long, Integer> open = boards.open();
    List<LaneView> views = new ArrayList<>();
    for (InstitutionView institution : territory.incorporated()) {
      if (institution.kind().worksOnCases()) {
        for (Channel channel : List.of(Channel.BOARD, Channel.MAIL, Channel.SMS)) {
          views.add(view(institution, channel, known, open));
        }
      }
    }
    return views;
  }

  private LaneView view(
      InstitutionView institution,
      Channel channel,
      Map<String, LaneRepository.Lane> known,
      Map<Long, Integer> open) {
    LaneRepository.Lane lane =
        known.getOrDefault(
            AlertDelivery.lane(channel, institution.id()), LaneRepository.Lane.QUIET);
    boolean board = channel == Channel.BOARD;
    return new LaneView(
        institution.name(),
        channel,
        board || couriers.has(channel),
        board ? open.getOrDefault(institution.id(), 0) : 0,
        lane.waiting(),
        lane.waitingSince(),
        lane.parked(),
        lane.lastSentAt());
  }

  @Override
  @Audited("CHANNEL_PARKED_LIST")
  @RolesAllowed({Roles.COORDINATOR, Roles.OPERATOR})
  public Slice<ParkedMessage> parked(PageRequest page) {
    List<LaneRepository.Parked> found = lanes.parked(page);
    boolean more = found.size() > page.limit();
    List<LaneRepository.Parked> shown = more ? found.subList(0, page.limit()) : found;
    Map<Long, InstitutionView> institutions =
        territory.incorporated().stream()
            .collect(Collectors.toMap(InstitutionView::id, Function.identity()));
    Map<String, String> people =
        names.of(shown.stream().map(p -> p.delivery().recipient()).collect(Collectors.toSet()));
    return new Slice<>(
        shown.stream().map(parked -> view(parked, institutions, people)).toList(),
        more ? Cursor.of(shown.get(shown.size() - 1).delivery().id()) : null);
  }

  private static ParkedMessage view(
      LaneRepository.Parked parked,
      Map<Long, InstitutionView> institutions,
      Map<String, String> people) {
    AlertDelivery delivery = parked.delivery();
    InstitutionView institution = institutions.get(delivery.institutionId());
    return new ParkedMessage(
        delivery.id(),
        delivery.alertId(),
        institution == null ? "" : institution.name(),
        people.getOrDefault(delivery.recipient(), delivery.recipient()),
        delivery.channel(),
        delivery.fault(),
        delivery.attempts(),
        parked.state() != AlertState.OPEN,
        delivery.committedAt());
  }

  @Override
  @Audited("CHANNEL_RETRY")
  @RolesAllowed({Roles.COORDINATOR, Roles.OPERATOR})
  @Acts
  public int retry(Set<Long> ids) {
    context.detail("deliveries " + ids);
    return lanes.retry(ids);
  }

  @Override
  @Audited("CHANNEL_DISCARD")
  @RolesAllowed({Roles.COORDINATOR, Roles.OPERATOR})
  @Acts
  public int discard(Set<Long> ids, String reason) {
    context.detail("deliveries " + ids + " " + reason);
    return lanes.discard(ids, reason);
  }

  @Override
  @Audited("LETTERS_READ")
  @RolesAllowed({Roles.COORDINATOR, Roles.OPERATOR})
  public LettersView letters() {
    Map<LetterState, Long> counts = letters.counts();
    return new LettersView(
        counts.getOrDefault(LetterState.WAITING, 0L), counts.getOrDefault(LetterState.FAILED, 0L));
  }

  @Override
  @Audited("LETTERS_RETRY")
  @RolesAllowed({Roles.COORDINATOR, Roles.OPERATOR})
  @Acts
  public int retryLetters() {
    List<Letter> failed = letters.failed();
    OffsetDateTime now = LetterBox.now();
    failed.forEach(letter -> letter.tryAgain(now));
    context.detail(Integer.toString(failed.size()));
    return failed.size();
  }
}

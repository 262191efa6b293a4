package es.caib.empara.alerts.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.alerts.DeskHours;
import es.caib.empara.alerts.DutySpan;
import es.caib.empara.alerts.ShiftKind;
import es.caib.empara.alerts.entity.DutyDesk;
import es.caib.empara.alerts.entity.DutyShift;
import es.caib.empara.alerts.service.internal.DutyStanding.Holder;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutyStandingTest {

  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-25T12:00Z");
  private static final String HEAD = "cap@palma";
  private static final String SERVICE_HEAD = "cap@ibd";

  @Test
  void whoHasTheShift_answersFirst_alsoPastItsEnd() {
    DutyShift before = accepted(ShiftKind.DESK, -8, "abans@palma");
    DutyShift now = planned(ShiftKind.DESK, -1, "ara@palma", "suplent@palma");

    assertThat(holders(true, List.of(before, now), List.of()))
        .containsExactly("abans@palma", "ara@palma", "suplent@palma", HEAD, SERVICE_HEAD);
    assertThat(standing(true, List.of(before, now), List.of()).isCovered(ShiftKind.DESK)).isFalse();
    assertThat(standing(true, List.of(before, now), List.of()).uncoveredSince(ShiftKind.DESK))
        .contains(NOW.minusHours(1));
  }

  @Test
  void withoutAShift_inHours_theHeadAnswers_andThenTheService() {
    DutyShift service = accepted(ShiftKind.SERVICE_24H, -1, "servei@ibd");

    assertThat(holders(true, List.of(), List.of(service)))
        .containsExactly(HEAD, "servei@ibd", SERVICE_HEAD);
    assertThat(standing(true, List.of(), List.of()).people()).isEmpty();
  }

  @Test
  void outOfHours_theServiceAnswers_andTheHeadAfterIt() {
    DutyShift service = planned(ShiftKind.SERVICE_24H, -1, "servei@ibd", null);

    assertThat(holders(false, List.of(), List.of(service)))
        .containsExactly("servei@ibd", HEAD, SERVICE_HEAD);
    assertThat(standing(false, List.of(), List.of(service)).uncoveredSince(ShiftKind.DESK))
        .isEmpty();
    assertThat(standing(false, List.of(), List.of(service)).uncoveredSince(ShiftKind.SERVICE_24H))
        .contains(NOW.minusHours(1));
  }

  @Test
  void outOfHours_whoeverStillHasTheDesk_answersBeforeTheService() {
    DutyShift before = accepted(ShiftKind.DESK, -9, "abans@palma");
    DutyShift service = accepted(ShiftKind.SERVICE_24H, -1, "servei@ibd");

    assertThat(holders(false, List.of(before), List.of(service)))
        .containsExactly("abans@palma", "servei@ibd", HEAD, SERVICE_HEAD);
  }

  @Test
  void deskThatTheServiceDoesNotCover_needsItsOwnPeople_atAllHours() {
    DutyDesk desk = new DutyDesk(6L);
    desk.settle(HEAD, DeskHours.parse("-"), false);
    DutyShift before = accepted(ShiftKind.DESK, -9, "abans@palma");
    DutyStanding standing =
        new DutyStanding(desk, List.of(before), List.of(), List.of(), SERVICE_HEAD, false, NOW);

    assertThat(standing.isOutOfHours()).isFalse();
    assertThat(standing.uncoveredSince(ShiftKind.DESK)).contains(NOW.minusHours(1));
  }

  @Test
  void relievedEarly_theNextOneAnswers() {
    DutyShift before = accepted(ShiftKind.DESK, -7, "abans@palma");
    DutyShift next = planned(ShiftKind.DESK, 0, "despres@palma", null);
    next.accept("despres@palma", NOW.minusMinutes(20));
    before.relieve("despres@palma", NOW.minusMinutes(20));

    assertThat(holders(true, List.of(next), List.of()).get(0)).isEqualTo("despres@palma");
    assertThat(standing(true, List.of(next), List.of()).isCovered(ShiftKind.DESK)).isTrue();
  }

  @Test
  void onCall_isWhoeverHasTheService_withTheSubstitutes_andItsHead() {
    DutyShift has = accepted(ShiftKind.SERVICE_24H, -9, "abans@ibd");
    DutyShift should = planned(ShiftKind.SERVICE_24H, -1, "ara@ibd", "suplent@ibd");

    assertThat(standing(true, List.of(), List.of(has, should)).onCall().stream().distinct())
        .containsExactly("abans@ibd", "ara@ibd", "suplent@ibd", SERVICE_HEAD);
    assertThat(standing(true, List.of(), List.of()).onCall()).containsExactly(SERVICE_HEAD);
  }

  private static List<String> holders(boolean open, List<DutyShift> own, List<DutyShift> service) {
    return standing(open, own, service).holders().stream().map(Holder::principal).toList();
  }

  private static DutyStanding standing(boolean open, List<DutyShift> own, List<DutyShift> service) {
    DutyDesk desk = new DutyDesk(6L);
    desk.settle(HEAD, desk.hours(), true);
    return new DutyStanding(desk, own, service, List.of(), SERVICE_HEAD, open, NOW);
  }

  private static DutyShift accepted(ShiftKind kind, int hours, String person) {
    DutyShift shift = planned(kind, hours, person, null);
    shift.accept(person, NOW.plusHours(hours));
    return shift;
  }

  private static DutyShift planned(ShiftKind kind, int hours, String person, String substitute) {
    OffsetDateTime from = NOW.plusHours(hours);
    return new DutyShift(6L, kind, new DutySpan(from, from.plusHours(8)), person, substitute, null);
  }
}

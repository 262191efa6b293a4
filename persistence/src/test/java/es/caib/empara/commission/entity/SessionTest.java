package es.caib.empara.commission.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.commission.Ballot;
import es.caib.empara.commission.CommissionRules;
import es.caib.empara.commission.ItemState;
import es.caib.empara.commission.Quorum;
import es.caib.empara.commission.SeatCapacity;
import es.caib.empara.commission.SessionKind;
import es.caib.empara.commission.SessionMode;
import es.caib.empara.commission.SessionState;
import es.caib.empara.commission.VoteOutcome;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class SessionTest {

  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-12-01T09:00:00Z");

  private final CommissionSession session =
      new CommissionSession(2026, 3, plan("Sala 1"), "secretaria@ibd");

  @Test
  void aSession_goesFromPlanToEnd() {
    assertThatThrownBy(() -> session.open(quorum(6), false, NOW))
        .isInstanceOf(IllegalStateException.class);
    session.call(NOW);
    assertThatThrownBy(() -> session.call(NOW)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> session.open(quorum(2), false, NOW))
        .isInstanceOf(IllegalStateException.class);
    session.open(quorum(3), false, NOW);
    assertThatThrownBy(() -> session.change(plan("Sala 2")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> session.cancel("Tard", NOW)).isInstanceOf(IllegalStateException.class);
    session.close(NOW.plusHours(1));

    assertThat(session.state()).isEqualTo(SessionState.CLOSED);
    assertThat(session.number()).isEqualTo("2026/3");
  }

  @Test
  void changingACall_countsAsAnUpdate_changingAPlanDoesNot() {
    session.change(plan("Sala 2"));
    assertThat(session.callChanges()).isZero();
    session.call(NOW);
    session.change(plan("Sala 3"));
    session.agendaChanged();
    session.cancel("No hi ha assumptes.", NOW);

    assertThat(session.callChanges()).isEqualTo(3);
  }

  @Test
  void aSeatVacatedDuringTheSession_isHeldUpToThatMoment() {
    SeatTerm term =
        new SeatTerm(
            1L, SeatCapacity.TITULAR, "vocal1@ibd", "Antònia Vidal", null, NOW, "secretaria@ibd");

    assertThat(term.holdsAt(NOW.minusNanos(1000))).isFalse();
    assertThat(term.holdsAt(NOW)).isTrue();
    term.end(NOW.plusHours(1));
    assertThat(term.holdsAt(NOW.plusHours(1).minusNanos(1000))).isTrue();
    assertThat(term.holdsAt(NOW.plusHours(1))).isFalse();
    assertThatThrownBy(() -> term.end(NOW.plusHours(2))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anUrgentItem_withoutTheMajorityOfAllMembers_isLeft() {
    AgendaItem item = item(true, "Ha sortit avui.");

    VoteOutcome outcome = item.closeVote(new Ballot(3, 2, 1, null), false, false, NOW);

    assertThat(outcome).isEqualTo(VoteOutcome.REJECTED);
    assertThat(item.state()).isEqualTo(ItemState.DEFERRED);
  }

  @Test
  void anUrgentItem_withTheMajority_isThenVotedItself() {
    AgendaItem item = item(true, "Ha sortit avui.");
    item.closeVote(new Ballot(4, 2, 0, null), false, true, NOW);
    item.openVote();
    item.closeVote(new Ballot(3, 3, 0, null), false, false, NOW);

    assertThat(item.state()).isEqualTo(ItemState.REJECTED);
    assertThat(item.isTied()).isTrue();
    assertThatThrownBy(() -> item.defer(NOW)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(item::openVote).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatIsNotToBeVoted_isHeard_andTheOtherWayRoundIsRefused() {
    AgendaItem told = item(false, null);
    assertThatThrownBy(told::openVote).isInstanceOf(IllegalStateException.class);
    told.hear(NOW);
    assertThat(told.state()).isEqualTo(ItemState.HEARD);
    assertThatThrownBy(() -> item(true, null).hear(NOW)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void rules_holdFromTheirDay_untilTheDayBeforeTheNext() {
    CommissionRule rule = new CommissionRule(LocalDate.of(2026, 6, 24), rules(), "Acord 2026/1");
    rule.endBefore(LocalDate.of(2027, 1, 1));

    assertThat(rule.holdsOn(LocalDate.of(2026, 6, 23))).isFalse();
    assertThat(rule.holdsOn(LocalDate.of(2026, 6, 24))).isTrue();
    assertThat(rule.holdsOn(LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(rule.holdsOn(LocalDate.of(2027, 1, 1))).isFalse();
    assertThatThrownBy(() -> rule.endBefore(LocalDate.of(2026, 6, 24)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static AgendaItem item(boolean toVote, String urgentFor) {
    return new AgendaItem(
        1L, 1, new AgendaItem.Subject("Punt", null, toVote, null, null), urgentFor);
  }

  private static Quorum quorum(int present) {
    return Quorum.of(rules(), new Quorum.Room(6, present, true, true, true, false));
  }

  private static CommissionRules rules() {
    return new CommissionRules(1, 2, true, true, null, Duration.ofMinutes(30), 2, false, true, 2);
  }

  private static CommissionSession.Plan plan(String place) {
    return new CommissionSession.Plan(
        SessionKind.ORDINARY, SessionMode.IN_PERSON, place, NOW.plusDays(3));
  }
}

package es.caib.empara.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumTest {

  private static final CommissionRules HALF = rules(null);

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "2, 1", "5, 3", "6, 3", "7, 4"})
  void needed_isAtLeastHalfOfTheMembers(int members, int needed) {
    assertThat(HALF.needed(members, false)).isEqualTo(needed);
  }

  @Test
  void needed_atTheSecondCall_isWhatTheRulesSay_neverMoreThanThereAre() {
    CommissionRules rules = rules(2);

    assertThat(rules.needed(6, true)).isEqualTo(2);
    assertThat(rules.needed(1, true)).isEqualTo(1);
    assertThat(rules.needed(6, false)).isEqualTo(3);
    assertThat(HALF.needed(6, true)).isEqualTo(3);
  }

  @Test
  void withHalf_chair_andSecretary_itIsReached() {
    Quorum quorum = Quorum.of(HALF, new Quorum.Room(6, 3, true, true, true, false));

    assertThat(quorum.isReached()).isTrue();
    assertThat(quorum.reasons())
        .containsExactly(
            QuorumReason.ENOUGH_MEMBERS,
            QuorumReason.CHAIR_PRESENT,
            QuorumReason.SECRETARY_PRESENT,
            QuorumReason.CALLED_IN_TIME);
  }

  @Test
  void whatIsMissing_isNamed() {
    Quorum quorum = Quorum.of(HALF, new Quorum.Room(6, 2, false, false, false, false));

    assertThat(quorum.isReached()).isFalse();
    assertThat(quorum.reasons())
        .containsExactly(
            QuorumReason.TOO_FEW_MEMBERS,
            QuorumReason.CHAIR_MISSING,
            QuorumReason.SECRETARY_MISSING,
            QuorumReason.CALLED_TOO_LATE);
  }

  @Test
  void calledTooLate_onlyAllTogetherWithTheSecretaryMayMeet() {
    assertThat(late(6, true).isReached()).isTrue();
    assertThat(late(5, true).isReached()).isFalse();
    assertThat(late(6, false).isReached()).isFalse();
  }

  @Test
  void withoutAnyMember_thereIsNone() {
    assertThat(Quorum.of(HALF, new Quorum.Room(0, 0, true, true, true, false)).isReached())
        .isFalse();
  }

  @Test
  void aSeatThatFallsVacant_isNoMemberAnyMore() {
    assertThat(Quorum.of(HALF, new Quorum.Room(5, 3, true, true, true, false)).isReached())
        .isTrue();
    assertThat(Quorum.of(HALF, new Quorum.Room(5, 2, true, true, true, false)).isReached())
        .isFalse();
  }

  @Test
  void notice_isCountedInDaysOfTheIslands_alsoWhenTheClocksChange() {
    // On 28 March 2027 an hour is left out: two days before are 47 hours.
    OffsetDateTime starts = OffsetDateTime.parse("2027-03-29T08:00:00Z");
    OffsetDateTime latest = OffsetDateTime.parse("2027-03-27T09:00:00Z");

    assertThat(HALF.latestCall(starts)).isEqualTo(latest);
    assertThat(HALF.isInTime(latest, starts)).isTrue();
    assertThat(HALF.isInTime(latest.plusNanos(1000), starts)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "3, 2, 1, FOR, false, ADOPTED",
    "2, 3, 1, FOR, true, REJECTED",
    "1, 0, 5, ABSTAIN, false, ADOPTED",
    "3, 3, 0, FOR, false, TIED",
    "3, 3, 0, FOR, true, ADOPTED",
    "3, 3, 0, AGAINST, true, REJECTED",
    "2, 2, 2, ABSTAIN, true, TIED",
    "0, 0, 6, ABSTAIN, true, TIED",
    "0, 0, 0, ABSTAIN, true, TIED"
  })
  void aVote_isDecidedByTheMajorityOfThoseCast(
      int votesFor,
      int against,
      int abstained,
      VoteChoice chair,
      boolean castingVote,
      VoteOutcome outcome) {
    assertThat(new Ballot(votesFor, against, abstained, chair).outcome(castingVote))
        .isEqualTo(outcome);
  }

  @Test
  void aTie_withoutTheChairsVote_staysATie() {
    assertThat(new Ballot(2, 2, 0, null).outcome(true)).isEqualTo(VoteOutcome.TIED);
  }

  private static Quorum late(int present, boolean secretary) {
    return Quorum.of(HALF, new Quorum.Room(6, present, true, secretary, false, false));
  }

  private static CommissionRules rules(Integer second) {
    return new CommissionRules(1, 2, true, true, second, Duration.ofMinutes(30), 2, false, true, 2);
  }
}

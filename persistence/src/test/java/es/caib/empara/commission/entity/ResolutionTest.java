package es.caib.empara.commission.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.commission.ProposalKind;
import es.caib.empara.commission.ProposalState;
import es.caib.empara.commission.ResolutionState;
import es.caib.empara.commission.StepKind;
import es.caib.empara.commission.StepState;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import java.lang.reflect.Field;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionTest {

  private static final OffsetDateTime ADOPTED = OffsetDateTime.parse("2026-12-01T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    // The day begins at midnight of the islands, in winter and in summer time.
    "2027-01-15, 2027-01-14T23:00:00Z",
    "2027-07-01, 2027-06-30T22:00:00Z",
    "2027-03-28, 2027-03-27T23:00:00Z",
    "2027-10-31, 2027-10-30T22:00:00Z",
    // A day that has begun, or is over, means at once.
    "2026-12-01, 2026-12-01T10:00:00Z",
    "2026-11-01, 2026-12-01T10:00:00Z"
  })
  void itTakesEffect_withItsDayInTheIslands(LocalDate on, OffsetDateTime at) throws Exception {
    assertThat(resolution(on, null).effectiveAt()).isEqualTo(at);
  }

  @Test
  void withoutADay_itTakesEffectAtOnce() throws Exception {
    assertThat(resolution(null, null).effectiveAt()).isEqualTo(ADOPTED);
  }

  @Test
  void itHoldsThroughItsLastDay() throws Exception {
    assertThat(resolution(null, LocalDate.of(2027, 6, 30)).endsAt())
        .isEqualTo(OffsetDateTime.parse("2027-06-30T22:00:00Z"));
  }

  @Test
  void takingEffect_beforeItsMoment_isRefused_andAtItCountsOnce() throws Exception {
    Resolution resolution = resolution(LocalDate.of(2027, 1, 15), null);
    OffsetDateTime moment = resolution.effectiveAt();

    assertThatThrownBy(() -> resolution.takeEffect(moment.minusNanos(1000)))
        .isInstanceOf(IllegalStateException.class);
    resolution.takeEffect(moment);
    resolution.takeEffect(moment.plusDays(3));

    assertThat(resolution.state()).isEqualTo(ResolutionState.IN_EFFECT);
    assertThat(resolution.inEffectAt()).isEqualTo(moment);
  }

  @Test
  void oneInEffect_isNotSuperseded_oneBeforeItsDayIs() throws Exception {
    Resolution later = resolution(LocalDate.of(2027, 1, 15), null);
    later.supersede();
    assertThat(later.state()).isEqualTo(ResolutionState.SUPERSEDED);

    Resolution now = resolution(null, null);
    now.takeEffect(ADOPTED);
    assertThatThrownBy(now::supersede).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aStepThatFails_waitsTwiceAsLongEachTime_upToAQuarterOfAnHour() {
    ResolutionStep step = new ResolutionStep(1L, 1, StepKind.OPEN_REALM, ADOPTED);

    step.fail("realm.unreachable", ADOPTED);
    assertThat(step.state()).isEqualTo(StepState.FAILED);
    assertThat(step.dueAt()).isEqualTo(ADOPTED.plusSeconds(10));
    step.fail("realm.unreachable", ADOPTED);
    assertThat(step.dueAt()).isEqualTo(ADOPTED.plusSeconds(20));
    for (int i = 0; i < 60; i++) {
      step.fail("realm.unreachable", ADOPTED);
    }
    assertThat(step.dueAt()).isEqualTo(ADOPTED.plus(Duration.ofMinutes(15)));
    assertThat(step.attempts()).isEqualTo(62);

    step.hurry(ADOPTED.plusSeconds(5));
    assertThat(step.dueAt()).isEqualTo(ADOPTED.plusSeconds(5));
    step.done(ADOPTED.plusSeconds(6));
    assertThat(step.fault()).isNull();
    step.drop();
    assertThat(step.state()).isEqualTo(StepState.DONE);
  }

  @Test
  void aProposal_goesItsWay_andNoOther() {
    BodyProposal proposal = proposal(null, null);

    assertThatThrownBy(proposal::putOnAgenda).isInstanceOf(IllegalStateException.class);
    proposal.review(false);
    assertThat(proposal.state()).isEqualTo(ProposalState.RETURNED);
    assertThatThrownBy(() -> proposal.review(true)).isInstanceOf(IllegalStateException.class);
    proposal.mend(body("inca"), people(), new BodyProposal.Reach("Ara sí.", null, null));
    proposal.review(true);
    proposal.putOnAgenda();
    assertThatThrownBy(proposal::takeBack).isInstanceOf(IllegalStateException.class);
    proposal.defer();
    proposal.putOnAgenda();
    proposal.decide(true);

    assertThat(proposal.state()).isEqualTo(ProposalState.ADMITTED);
    assertThatThrownBy(() -> proposal.decide(false)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(proposal::takeBack).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource({"Inca", "i", "inca@ibd", "''"})
  void proposing_withABadRealm_namesTheField(String realm) {
    assertThatThrownBy(
            () ->
                new BodyProposal(
                    ProposalKind.INCORPORATE,
                    origin(),
                    body(realm),
                    people(),
                    new BodyProposal.Reach("Motiu", null, null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("realm: ");
  }

  @Test
  void proposing_anEndBeforeTheBeginning_namesTheField() {
    assertThatThrownBy(() -> proposal(LocalDate.of(2027, 1, 2), LocalDate.of(2027, 1, 1)))
        .hasMessageStartingWith("endsOn: ");
  }

  private static Resolution resolution(LocalDate on, LocalDate until) throws Exception {
    BodyProposal proposal = proposal(on, until);
    Field id = BodyProposal.class.getDeclaredField("id");
    id.setAccessible(true);
    id.set(proposal, 7L);
    return new Resolution(
        new Resolution.Origin(2026, 1, 3L, 4L, ADOPTED),
        proposal,
        new Resolution.Text("{}", "00"),
        null);
  }

  private static BodyProposal proposal(LocalDate on, LocalDate until) {
    return new BodyProposal(
        ProposalKind.INCORPORATE,
        origin(),
        body("inca"),
        people(),
        new BodyProposal.Reach("Atén dones del municipi.", on, until));
  }

  private static BodyProposal.Origin origin() {
    return new BodyProposal.Origin(2026, 1, "coordinacio@ibd", "ibd", ADOPTED.minusDays(9));
  }

  private static BodyProposal.Body body(String realm) {
    return new BodyProposal.Body(
        realm,
        "Ajuntament d’Inca",
        InstitutionKind.MUNICIPALITY,
        "P0702700F",
        "Serveis socials",
        "Favorable",
        Set.of("07027"),
        Set.of(DataKind.MEASURES),
        "LOCAL",
        4);
  }

  private static BodyProposal.People people() {
    return new BodyProposal.People(
        "Joana Prova",
        "971 000 000",
        "contacte@inca.example",
        "admin",
        "Antònia Exemple",
        "admin@inca.example");
  }
}

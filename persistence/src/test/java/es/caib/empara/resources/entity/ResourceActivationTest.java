package es.caib.empara.resources.entity;

import static es.caib.empara.resources.ResourceFixtures.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.resources.ActivationOutcome;
import es.caib.empara.resources.ActivationRequest;
import es.caib.empara.resources.ActivationState;
import es.caib.empara.resources.RefusalReason;
import es.caib.empara.resources.ResourceFixtures;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.Urgency;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResourceActivationTest {

  private static final String OWNER = "tecnica@cmallorca";

  private static final Map<String, Consumer<ResourceActivation>> VERBS =
      Map.of(
          "accept", a -> a.accept(NINE.plusHours(1), OWNER, NINE),
          "refuse", a -> a.refuse(RefusalReason.NO_PLACES, null, OWNER, NINE),
          "start", a -> a.start(OWNER, NINE),
          "end", a -> a.end(ActivationOutcome.COMPLETED, null, OWNER, NINE),
          "notCome", a -> a.end(ActivationOutcome.NOT_TAKEN_UP, null, OWNER, NINE),
          "cancel", a -> a.cancel(null, OWNER, NINE));

  /** What can be done from where; nothing else can. */
  private static final Map<ActivationState, Set<String>> LAWFUL =
      Map.of(
          ActivationState.REQUESTED, Set.of("accept", "refuse", "cancel"),
          ActivationState.ACCEPTED, Set.of("start", "notCome", "cancel"),
          ActivationState.STARTED, Set.of("end", "notCome"),
          ActivationState.REFUSED, Set.of(),
          ActivationState.PASSED_ON, Set.of(),
          ActivationState.ENDED, Set.of(),
          ActivationState.CANCELLED, Set.of());

  @ParameterizedTest
  @EnumSource(ActivationState.class)
  void verbs_fromEachState_areLawfulOrSayWhereItStands(ActivationState state) {
    VERBS.forEach(
        (name, verb) -> {
          ResourceActivation activation = in(state);
          if (LAWFUL.get(state).contains(name)) {
            verb.accept(activation);
            assertThat(activation.state()).as(name).isNotEqualTo(state);
          } else {
            assertThatThrownBy(() -> verb.accept(activation))
                .as(name)
                .isInstanceOfSatisfying(
                    WrongState.class, wrong -> assertThat(wrong.state()).isEqualTo(state));
            assertThat(activation.state()).as(name).isEqualTo(state);
          }
        });
  }

  @ParameterizedTest
  @EnumSource(ActivationState.class)
  void place_isHeldWhileSomethingIsToBeDone(ActivationState state) {
    assertThat(state.isOpen())
        .isEqualTo(
            Set.of(ActivationState.REQUESTED, ActivationState.ACCEPTED, ActivationState.STARTED)
                .contains(state));
  }

  @Test
  void silence_passesOnAtTheLastMoment_notBefore_andOnce() {
    ResourceActivation activation = asked();

    assertThat(activation.passOn(NINE.plusMinutes(30).minusNanos(1000))).isFalse();
    assertThat(activation.state()).isEqualTo(ActivationState.REQUESTED);
    assertThat(activation.passOn(NINE.plusMinutes(30))).isTrue();
    assertThat(activation.state()).isEqualTo(ActivationState.PASSED_ON);
    assertThat(activation.passOn(NINE.plusHours(9))).isFalse();
  }

  @Test
  void silence_afterAnAnswer_changesNothing() {
    ResourceActivation activation = in(ActivationState.ACCEPTED);

    assertThat(activation.passOn(NINE.plusHours(9))).isFalse();
    assertThat(activation.state()).isEqualTo(ActivationState.ACCEPTED);
  }

  @Test
  void next_standsBehindInTheSameChain_onlyAfterARefusalOrASilence() throws Exception {
    for (ActivationState over : Set.of(ActivationState.REFUSED, ActivationState.PASSED_ON)) {
      ResourceActivation next =
          in(over)
              .next(
                  ResourceFixtures.kept(ResourceType.SHELTER_URGENT, 2),
                  request(),
                  NINE.plusHours(1));
      assertThat(next.chainId()).isEqualTo(70L);
      assertThat(next.place()).isEqualTo(2);
      assertThat(next.state()).isEqualTo(ActivationState.REQUESTED);
    }
    ResourceActivation open = asked();
    var another = ResourceFixtures.kept(ResourceType.SHELTER_URGENT, 2);
    assertThatThrownBy(() -> open.next(another, request(), NINE.plusHours(1)))
        .isInstanceOf(WrongState.class);
  }

  @Test
  void request_ofAnotherNeed_orThatIsDueAtOnce_isRefused() throws Exception {
    var advice = ResourceFixtures.kept(ResourceType.LEGAL_ADVICE, 2);
    var shelter = ResourceFixtures.kept(ResourceType.SHELTER_URGENT, 2);

    assertThatThrownBy(() -> new ResourceActivation(advice, request(), NINE.plusHours(1)))
        .hasMessageStartingWith("need:");
    assertThatThrownBy(() -> new ResourceActivation(shelter, request(), NINE))
        .hasMessageStartingWith("answerDue:");
  }

  @Test
  void acceptance_inThePast_andRefusalForAnotherReasonWithoutWords_areRefused() {
    ResourceActivation activation = asked();

    assertThatThrownBy(() -> activation.accept(NINE.minusMinutes(1), OWNER, NINE))
        .hasMessageStartingWith("arrivesAt:");
    assertThatThrownBy(() -> activation.refuse(RefusalReason.OTHER, " ", OWNER, NINE))
        .hasMessageStartingWith("text:");
    assertThat(activation.state()).isEqualTo(ActivationState.REQUESTED);
  }

  private static ResourceActivation in(ActivationState state) {
    ResourceActivation activation = asked();
    switch (state) {
      case REQUESTED -> {}
      case ACCEPTED -> VERBS.get("accept").accept(activation);
      case STARTED -> {
        VERBS.get("accept").accept(activation);
        VERBS.get("start").accept(activation);
      }
      case REFUSED -> VERBS.get("refuse").accept(activation);
      case PASSED_ON -> activation.passOn(NINE.plusHours(2));
      case ENDED -> {
        VERBS.get("accept").accept(activation);
        VERBS.get("notCome").accept(activation);
      }
      case CANCELLED -> VERBS.get("cancel").accept(activation);
    }
    return activation;
  }

  private static ResourceActivation asked() {
    try {
      ResourceActivation activation =
          ResourceFixtures.withId(
              new ResourceActivation(
                  ResourceFixtures.kept(ResourceType.SHELTER_URGENT, 2),
                  request(),
                  NINE.plusMinutes(30)),
              70L);
      activation.head();
      return activation;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static ActivationRequest request() {
    return new ActivationRequest(
        5L,
        null,
        ResourceType.SHELTER_URGENT,
        Urgency.IMMEDIATE,
        null,
        "tecnica@palma",
        "palma",
        3,
        NINE);
  }
}

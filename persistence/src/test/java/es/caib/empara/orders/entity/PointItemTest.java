package es.caib.empara.orders.entity;

import static es.caib.empara.orders.entity.ProtectionOrderTest.kept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.ContactOutcome;
import es.caib.empara.orders.PointOutcome;
import es.caib.empara.orders.PointStage;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointItemTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final String CENTRE = "ibd";
  private static final String EIVISSA = "ceivissa";

  private static final Map<String, Consumer<PointItem>> VERBS =
      Map.of(
          "assign", item -> item.assign(EIVISSA, null, "coordinacio@ibd", NINE),
          "take", item -> item.take("tecnica@ceivissa"),
          "assess", item -> item.assess(Set.of("LEGAL_ADVICE"), null, NINE),
          "inform", item -> item.inform(List.of("palma"), NINE),
          "askUnit", item -> item.askUnit("tecnica@ceivissa", NINE, NINE.plusDays(2)),
          "unitAnswered", item -> item.unitAnswered("No en vol.", NINE),
          "close", item -> item.close(PointOutcome.ATTENDED, null, "tecnica@ceivissa", NINE));

  private final PointItem item = new PointItem(kept(3L), CENTRE, NINE, NINE.plusHours(72), true);

  @Test
  void arriving_itIsTheCentres_andNobodysByName() {
    assertThat(item.stage()).isEqualTo(PointStage.REGISTERED);
    assertThat(item.realm()).isEqualTo(CENTRE);
    assertThat(item.owner()).isNull();
    assertThat(item.isWithoutContactData()).as("as long as nobody says otherwise").isTrue();
  }

  @Test
  void handedOver_itIsSomebodysOfTheOtherInstitutionByName() {
    item.assign(EIVISSA, "Oficina de la Dona", "coordinacio@ibd", NINE);
    item.take("tecnica@ceivissa");
    item.handOver("cmenorca", "tecnica@cmenorca", NINE.plusDays(1));
    assertThat(item.realm()).isEqualTo("cmenorca");
    assertThat(item.owner()).isEqualTo("tecnica@cmenorca");
    assertThat(item.service()).isNull();
    assertThat(item.stage()).isEqualTo(PointStage.ASSIGNED);
  }

  @Test
  void theSameOrder_goesOnWhereItsWorkWasFurther_andNothingOfItIsLost() {
    item.inform(List.of("palma"), NINE);
    PointItem further = new PointItem(kept(4L), CENTRE, NINE, NINE.plusHours(24), true);
    further.assign(EIVISSA, "Oficina de la Dona", "coordinacio@ibd", NINE);
    further.take("tecnica@ceivissa");
    further.attempt(ContactOutcome.NOT_REACHED, NINE.plusHours(1));
    further.attempt(ContactOutcome.REACHED, NINE.plusHours(2));
    further.inform(List.of("cmallorca"), NINE);

    item.takeOver(further);

    assertThat(item.stage()).isEqualTo(PointStage.CONTACTED);
    assertThat(item.owner()).isEqualTo("tecnica@ceivissa");
    assertThat(item.attempts()).isEqualTo(2);
    assertThat(item.contactedAt()).isEqualTo(NINE.plusHours(2));
    assertThat(item.contactDue()).as("the earlier of both").isEqualTo(NINE.plusHours(24));
    assertThat(item.informed()).containsExactly("cmallorca", "palma");

    PointItem behind = new PointItem(kept(5L), CENTRE, NINE, NINE.plusHours(72), true);
    item.takeOver(behind);
    assertThat(item.owner()).as("nothing goes back").isEqualTo("tecnica@ceivissa");
  }

  @Test
  void wholeLife_reachedAtTheThirdCall() {
    item.assign(EIVISSA, "Oficina de la Dona", "coordinacio@ibd", NINE);
    item.take("tecnica@ceivissa");
    item.attempt(ContactOutcome.NOT_REACHED, NINE.plusHours(1));
    item.attempt(ContactOutcome.NOT_REACHED, NINE.plusHours(2));
    assertThat(item.stage()).isEqualTo(PointStage.ASSIGNED);
    assertThatThrownBy(() -> VERBS.get("assess").accept(item)).isInstanceOf(WrongStage.class);

    item.attempt(ContactOutcome.REACHED, NINE.plusHours(3));
    assertThat(item.stage()).isEqualTo(PointStage.CONTACTED);
    assertThat(item.attempts()).isEqualTo(3);
    assertThat(item.contactedAt()).isEqualTo(NINE.plusHours(3));

    item.assess(Set.of("LEGAL_ADVICE"), "Advocada de guàrdia.", NINE.plusHours(4));
    assertThat(item.stage()).isEqualTo(PointStage.FOLLOW_UP);
    item.close(PointOutcome.ATTENDED, null, "tecnica@ceivissa", NINE.plusDays(30));
    assertThat(item.stage()).isEqualTo(PointStage.CLOSED);

    item.reopen();
    assertThat(item.stage()).as("what was found out stays").isEqualTo(PointStage.FOLLOW_UP);
    assertThat(item.outcome()).isNull();
  }

  @Test
  void calledBeforeSomebodyDecides_itGoesOnFromThereOnceDecided() {
    item.attempt(ContactOutcome.REACHED, NINE);
    assertThat(item.stage()).isEqualTo(PointStage.REGISTERED);
    item.assign(EIVISSA, null, "coordinacio@ibd", NINE.plusHours(1));
    assertThat(item.stage()).isEqualTo(PointStage.CONTACTED);
  }

  @Test
  void assignedElsewhere_isNobodysByNameAgain_andKeepsWhatWasDone() {
    item.assign(EIVISSA, null, "coordinacio@ibd", NINE);
    item.take("tecnica@ceivissa");
    item.attempt(ContactOutcome.REACHED, NINE);
    item.assign("cmenorca", null, "coordinacio@ibd", NINE.plusDays(1));
    assertThat(item.owner()).isNull();
    assertThat(item.stage()).isEqualTo(PointStage.CONTACTED);

    item.take("tecnica@cmenorca");
    item.assign("cmenorca", "Centre Assessor", "coordinacio@ibd", NINE.plusDays(2));
    assertThat(item.owner()).as("only its service changed").isEqualTo("tecnica@cmenorca");
  }

  @ParameterizedTest
  @CsvSource({
    "GRANTED, true, false",
    "GRANTED, false, true",
    "NOT_ASKED, true, true",
    "UNKNOWN, false, true",
    "REFUSED, false, false",
    "REFUSED, true, false"
  })
  void contactData_isMissing_unlessShePermitsItWithAPhone_orSaysNo(
      ContactAuthorisation said, boolean phone, boolean missing) {
    item.reach(said, phone, NINE);
    assertThat(item.isWithoutContactData()).isEqualTo(missing);
  }

  @Test
  void unit_isAwaitedUntilThePhoneComes_byTheFeedOrInWords() {
    assertThatThrownBy(() -> item.unitAnswered("?", NINE)).isInstanceOf(WrongStage.class);
    item.askUnit("tecnica@ibd", NINE, NINE.plusDays(2));
    item.reach(ContactAuthorisation.GRANTED, false, NINE.plusHours(1));
    assertThat(item.isUnitAwaited()).as("she permits it, by no phone").isTrue();
    item.reach(ContactAuthorisation.GRANTED, true, NINE.plusHours(2));
    assertThat(item.isUnitAwaited()).isFalse();
    assertThat(item.unitAnsweredAt()).isEqualTo(NINE.plusHours(2));

    item.askUnit("tecnica@ibd", NINE.plusHours(3), NINE.plusDays(3));
    assertThat(item.isUnitAwaited()).as("asked anew").isTrue();
    item.unitAnswered("No en vol.", NINE.plusHours(4));
    assertThat(item.isUnitAwaited()).isFalse();
  }

  @Test
  void hastening_neverMakesItLater() {
    item.hasten(NINE.plusHours(24));
    assertThat(item.contactDue()).isEqualTo(NINE.plusHours(24));
    item.hasten(NINE.plusHours(48));
    assertThat(item.contactDue()).isEqualTo(NINE.plusHours(24));
    item.attempt(ContactOutcome.REACHED, NINE);
    item.hasten(NINE.plusHours(1));
    assertThat(item.contactDue()).as("she has been called").isEqualTo(NINE.plusHours(24));
  }

  @Test
  void informing_addsToWhoKnows() {
    item.inform(List.of("palma"), NINE);
    item.inform(List.of("cmallorca", "palma"), NINE.plusHours(1));
    assertThat(item.informed()).containsExactly("cmallorca", "palma");
  }

  @ParameterizedTest
  @ValueSource(strings = {"assign", "take", "assess", "inform", "askUnit", "unitAnswered", "close"})
  void closed_takesNoMore(String verb) {
    item.assign(EIVISSA, null, "coordinacio@ibd", NINE);
    item.attempt(ContactOutcome.REACHED, NINE);
    item.close(PointOutcome.ATTENDED, null, "tecnica@ceivissa", NINE);
    assertThatThrownBy(() -> VERBS.get(verb).accept(item)).isInstanceOf(WrongStage.class);
    item.attempt(ContactOutcome.NOT_REACHED, NINE.plusDays(1));
    assertThat(item.attempts()).isEqualTo(1);
  }

  @Test
  void open_cannotBeReopened() {
    assertThatThrownBy(item::reopen).isInstanceOf(WrongStage.class);
  }
}

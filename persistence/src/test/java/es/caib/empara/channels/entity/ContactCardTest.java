package es.caib.empara.channels.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.channels.CallOutcome;
import es.caib.empara.channels.ContactHours;
import es.caib.empara.channels.ContactKind;
import es.caib.empara.channels.ContactPerson;
import es.caib.empara.channels.ContactState;
import java.lang.reflect.Field;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactCardTest {

  private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-29T09:00:00Z");
  private static final String ADMIN = "admin@palma";
  private static final String CENTRE = "guardia@ibd";
  private static final ContactRule RULE =
      new ContactRule(LocalDate.of(2026, 1, 1), 3, 14, 3, "Prova");

  private final ContactCard card = identified(new ContactCard("palma"), 1L);
  private final ContactLine office = line(1, ContactKind.OFFICE, 11L);
  private final ContactLine night = line(2, ContactKind.OUT_OF_HOURS, 12L);

  @Test
  void aCard_withoutBothKinds_isNotConfirmed() {
    for (List<ContactLine> lines :
        List.of(List.<ContactLine>of(), List.of(office), List.of(night))) {
      assertThatThrownBy(() -> card.confirm(lines, ADMIN, AT))
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(card.confirmedAt()).isNull();

    ContactConfirmation confirmation = card.confirm(List.of(office, night), ADMIN, AT);

    assertThat(confirmation.confirmedBy()).isEqualTo(ADMIN);
    assertThat(card.confirmedAt()).isEqualTo(AT);
  }

  @Test
  void aRemovedLine_countsForNothing() {
    night.remove(AT);

    assertThat(ContactCard.isComplete(List.of(office, night))).isFalse();
    assertThatThrownBy(() -> night.change(person(ContactKind.OFFICE), AT))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> night.remove(AT)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () -> card.called(night, new TestCall.Result(CallOutcome.REACHED, 5, null), CENTRE, AT))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource({
    ", OVERDUE",
    "2026-11-29, CURRENT",
    "2026-09-14, CURRENT",
    "2026-09-13, DUE",
    "2026-08-30, DUE",
    "2026-08-29, DUE",
    "2026-08-28, OVERDUE",
    "2025-11-29, OVERDUE"
  })
  void aConfirmation_holdsForAQuarter_andWarnsBeforeItsEnd(
      LocalDate confirmed, ContactState state) {
    assertThat(RULE.state(confirmed, LocalDate.of(2026, 11, 29))).isEqualTo(state);
  }

  @Test
  void aConfirmation_ofTheLastDayOfAMonth_holdsToTheLastOfAShorterOne() {
    LocalDate confirmed = LocalDate.of(2026, 11, 30);

    assertThat(RULE.confirmAgainBy(confirmed)).isEqualTo(LocalDate.of(2027, 2, 28));
    assertThat(RULE.state(confirmed, LocalDate.of(2027, 2, 28))).isEqualTo(ContactState.DUE);
    assertThat(RULE.state(confirmed, LocalDate.of(2027, 3, 1))).isEqualTo(ContactState.OVERDUE);
  }

  @Test
  void aCall_isDueAfterAQuarter_orWhenThereWasNone() {
    LocalDate today = LocalDate.of(2026, 11, 29);

    assertThat(RULE.isCallDue(null, today)).isTrue();
    assertThat(RULE.isCallDue(LocalDate.of(2026, 8, 29), today)).isFalse();
    assertThat(RULE.isCallDue(LocalDate.of(2026, 8, 28), today)).isTrue();
  }

  @Test
  void aFailedCall_isMendedByALaterOneToTheSameLine_only() {
    call(night, CallOutcome.NOT_REACHED, AT);
    call(office, CallOutcome.REACHED, AT.plusHours(1));
    assertThat(night.isFailing()).isTrue();

    call(night, CallOutcome.REACHED, AT.plusHours(2));

    assertThat(night.isFailing()).isFalse();
    assertThat(card.calledAt()).isEqualTo(AT.plusHours(2));
  }

  @Test
  void aFailedCall_isMendedByAChangeThatIsConfirmed_andByNeitherAlone() {
    call(night, CallOutcome.WRONG_NUMBER, AT);

    card.confirm(List.of(office, night), ADMIN, AT.plusHours(1));
    assertThat(night.isFailing()).as("confirmed as it was").isTrue();
    night.change(person(ContactKind.OUT_OF_HOURS), AT.plusHours(2));
    assertThat(night.isFailing()).as("changed and not confirmed").isTrue();
    card.confirm(List.of(office, night), ADMIN, AT.plusHours(3));

    assertThat(night.isFailing()).isFalse();
  }

  @Test
  void aCall_keepsTheNumberThatWasCalled() {
    TestCall call = call(night, CallOutcome.REACHED, AT);
    night.change(
        new ContactPerson(
            ContactKind.OUT_OF_HOURS, "Guàrdia", null, "+34971000099", ContactHours.always(), null),
        AT.plusHours(1));

    assertThat(call.phone()).isEqualTo("+34971000012");
    assertThat(call.calledBy()).isEqualTo(CENTRE);
  }

  @Test
  void aCall_toALineOfAnotherCard_isRefused() {
    ContactCard other = identified(new ContactCard("cmenorca"), 2L);

    assertThatThrownBy(
            () ->
                other.called(night, new TestCall.Result(CallOutcome.REACHED, 5, null), CENTRE, AT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void seconds_areOfAnAnswer() {
    assertThatThrownBy(() -> new TestCall.Result(CallOutcome.NOT_REACHED, 5, null))
        .hasMessageContaining("seconds");
    assertThatThrownBy(() -> new TestCall.Result(CallOutcome.REACHED, -1, null))
        .hasMessageContaining("seconds");
    assertThat(new TestCall.Result(CallOutcome.REACHED, 0, null).seconds()).isZero();
  }

  @Test
  void itsAdministrators_areToldOnceOfEachState_andAgainInTheNextQuarter() {
    assertThat(card.isToTell(ContactState.CURRENT)).isFalse();
    assertThat(card.isToTell(ContactState.DUE)).isTrue();
    card.told(ContactState.DUE);
    assertThat(card.isToTell(ContactState.DUE)).isFalse();
    assertThat(card.isToTell(ContactState.OVERDUE)).isTrue();
    card.told(ContactState.OVERDUE);

    card.confirm(List.of(office, night), ADMIN, AT);

    assertThat(card.isToTell(ContactState.DUE)).isTrue();
  }

  @Test
  void hours_mayPassMidnight_andTheSameTimeTwiceIsTheWholeDay() {
    ContactHours night =
        new ContactHours(
            DayOfWeek.MONDAY, DayOfWeek.SUNDAY, LocalTime.of(15, 0), LocalTime.of(8, 0));

    assertThat(night.isWholeDay()).isFalse();
    assertThat(night.isEveryDay()).isTrue();
    assertThat(ContactHours.always().isAlways()).isTrue();
    assertThatThrownBy(
            () ->
                new ContactHours(
                    DayOfWeek.SUNDAY, DayOfWeek.MONDAY, LocalTime.NOON, LocalTime.MIDNIGHT))
        .hasMessageContaining("lastDay");
  }

  @Test
  void aPerson_withoutANumber_isRefused() {
    assertThatThrownBy(
            () ->
                new ContactPerson(
                    ContactKind.OFFICE, "Cap", null, "971000012", ContactHours.always(), null))
        .hasMessageContaining("phone");
  }

  private TestCall call(ContactLine line, CallOutcome outcome, OffsetDateTime at) {
    return card.called(line, new TestCall.Result(outcome, null, null), CENTRE, at);
  }

  private ContactLine line(int place, ContactKind kind, long id) {
    return identified(new ContactLine(card, place, person(kind), AT.minusDays(1)), id);
  }

  private static ContactPerson person(ContactKind kind) {
    return new ContactPerson(
        kind, "Guàrdia", null, "+34971000012", ContactHours.always(), "guardia@exemple.invalid");
  }

  /** As the database would. */
  private static <T> T identified(T entity, long id) {
    try {
      Field field = entity.getClass().getDeclaredField("id");
      field.setAccessible(true);
      field.set(entity, id);
      return entity;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

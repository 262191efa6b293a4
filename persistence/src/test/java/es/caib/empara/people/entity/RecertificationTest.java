package es.caib.empara.people.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.Ids;
import es.caib.empara.access.Roles;
import es.caib.empara.people.StaffOrigin;
import es.caib.empara.people.SuspensionReason;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecertificationTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2027-06-24T07:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2027, 7, 24);

  private final Recertification list = new Recertification("palma", 2027, NINE, DUE);

  @Test
  void aList_opensOnTheDayOnWhichTheBodyCameIn_fromTheNextYearOn() {
    LocalDate in = LocalDate.of(2028, 2, 29);

    assertThat(Recertification.opensOn(in, 2028)).isNull();
    assertThat(Recertification.opensOn(in, 2027)).isNull();
    assertThat(Recertification.opensOn(in, 2029)).isEqualTo(LocalDate.of(2029, 2, 28));
    assertThat(Recertification.opensOn(in, 2032)).isEqualTo(in.plusYears(4));
  }

  @Test
  void aList_isOverAfterItsLastDay_notOnIt() {
    assertThat(list.isOver(DUE)).isFalse();
    assertThat(list.isOver(DUE.plusDays(1))).isTrue();
  }

  @Test
  void aList_isClosedOnce() {
    list.close(NINE.plusDays(31));

    assertThat(list.isOpen()).isFalse();
    assertThatThrownBy(() -> list.close(NINE)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aList_asksAboutWhoeverWasActiveBefore_andOfItsBodyOnly() {
    assertThat(list.asksAbout(member("palma", "marta", NINE.minusDays(1)))).isTrue();
    assertThat(list.asksAbout(member("palma", "marta", NINE))).isFalse();
    assertThat(list.asksAbout(member("cmenorca", "marta", NINE.minusDays(1)))).isFalse();
    StaffMember away = member("palma", "marta", NINE.minusDays(1));
    away.suspend(SuspensionReason.LEAVE);
    assertThat(list.asksAbout(away)).isFalse();
  }

  @Test
  void nobody_answersForHerself() {
    StaffMember marta = member("palma", "marta", NINE.minusDays(1));
    Ids.give(marta, 7L);
    Ids.give(list, 8L);

    assertThatThrownBy(() -> new RecertificationAnswer(list, marta, true, "marta@palma", NINE))
        .hasMessageStartingWith("answeredBy: ");
    assertThat(new RecertificationAnswer(list, marta, true, "admin@palma", NINE).stays()).isTrue();
  }

  @Test
  void accessLapses_onTheDayOfTheRule_notTheDayBefore() {
    StaffRule rule = new StaffRule(LocalDate.of(2026, 1, 1), 90, 30, "Prova");
    LocalDate used = LocalDate.of(2027, 1, 1);

    assertThat(rule.isUnused(used, used.plusDays(89))).isFalse();
    assertThat(rule.isUnused(used, used.plusDays(90))).isTrue();
    assertThat(rule.dueOn(used)).isEqualTo(used.plusDays(30));
    assertThatThrownBy(() -> new StaffRule(used, 0, 30, "Prova")).hasMessageStartingWith("days: ");
  }

  @Test
  void anAcceptance_isInALanguageOfTheText() {
    assertThatThrownBy(() -> new UndertakingAcceptance("marta@palma", 1, "de", NINE))
        .hasMessageStartingWith("language: ");
    assertThat(new UndertakingAcceptance("marta@palma", 1, "en", NINE).language()).isEqualTo("en");
  }

  private static StaffMember member(String realm, String username, OffsetDateTime since) {
    return StaffMember.known(
        new StaffMember.Person(realm, username, "Marta Inventada"),
        null,
        Set.of(Roles.TECHNICIAN),
        StaffOrigin.AGREEMENT,
        since);
  }
}

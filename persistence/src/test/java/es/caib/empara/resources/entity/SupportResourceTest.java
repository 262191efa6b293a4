package es.caib.empara.resources.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.resources.ResourceFixtures;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.WeekHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SupportResourceTest {

  @ParameterizedTest
  @EnumSource(
      value = ResourceType.class,
      names = {"SHELTER_URGENT", "SHELTER_MEDIUM", "BRIDGE_FLAT"})
  void shelter_withAPlaceOrAnAddress_isRefused(ResourceType type) {
    for (var report :
        List.of(
            ResourceFixtures.report(type, 4, "07040", null),
            ResourceFixtures.report(type, 4, null, "Carrer Inventat, 1"))) {
      assertThatThrownBy(() -> new SupportResource(2L, report)).hasMessageStartingWith("address:");
    }
  }

  @Test
  void office_keepsItsAddress_butCannotBecomeAShelter() {
    SupportResource office =
        new SupportResource(
            2L,
            ResourceFixtures.report(
                ResourceType.LEGAL_ADVICE, null, "07040", "Carrer Inventat, 1"));

    assertThat(office.address()).isEqualTo("Carrer Inventat, 1");
    assertThatThrownBy(
            () -> office.describe(ResourceFixtures.report(ResourceType.SHELTER_URGENT, 4)))
        .hasMessageStartingWith("type:");
  }

  @Test
  void room_isWhatNobodyHolds_andWithoutACountThereIsAlways() {
    SupportResource four =
        new SupportResource(2L, ResourceFixtures.report(ResourceType.SHELTER_URGENT, 4));
    SupportResource uncounted =
        new SupportResource(2L, ResourceFixtures.report(ResourceType.SERVICE_24H, null));

    assertThat(four.hasRoom(3)).isTrue();
    assertThat(four.hasRoom(4)).isFalse();
    assertThat(four.free(3)).isEqualTo(1);
    assertThat(four.free(6)).as("cut down while held").isZero();
    assertThat(uncounted.hasRoom(1000)).isTrue();
    assertThat(uncounted.free(1000)).isNull();
  }

  @Test
  void offer_holdsFromItsFirstDayThroughItsLast_andNotOnceClosed() {
    SupportResource resource =
        new SupportResource(2L, ResourceFixtures.report(ResourceType.SHELTER_URGENT, 4));

    assertThat(resource.isOffered(LocalDate.of(2025, 12, 31))).isFalse();
    assertThat(resource.isOffered(LocalDate.of(2026, 1, 1))).isTrue();
    assertThat(resource.isOffered(LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(resource.isOffered(LocalDate.of(2027, 1, 1))).isFalse();
    resource.close();
    assertThat(resource.isOffered(LocalDate.of(2026, 6, 1))).isFalse();
    resource.reopen();
    assertThat(resource.isOffered(LocalDate.of(2026, 6, 1))).isTrue();
  }

  @Test
  void description_isTakenAnew_hoursLanguagesAndPlaces() {
    SupportResource resource =
        new SupportResource(2L, ResourceFixtures.report(ResourceType.LEGAL_ADVICE, 4));
    WeekHours mornings = WeekHours.of(WeekHours.read(DayOfWeek.MONDAY, "08:00-15:00"));
    var before = ResourceFixtures.report(ResourceType.LEGAL_ADVICE, 4);
    resource.describe(
        new es.caib.empara.resources.ResourceReport(
            before.type(),
            "Un altre nom",
            before.island(),
            Set.of("07033", "07027"),
            mornings,
            Set.of("ro"),
            9,
            before.phone(),
            "inventat@exemple.cat",
            null,
            null,
            null,
            null,
            before.validFrom(),
            null));

    assertThat(resource.name()).isEqualTo("Un altre nom");
    assertThat(resource.municipalities()).containsExactlyInAnyOrder("07033", "07027");
    assertThat(resource.week()).isEqualTo(mornings);
    assertThat(resource.languages()).containsExactly("ro");
    assertThat(resource.capacity()).isEqualTo(9);
    assertThat(resource.validTo()).isNull();
  }
}

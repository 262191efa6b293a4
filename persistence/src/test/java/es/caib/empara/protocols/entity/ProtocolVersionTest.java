package es.caib.empara.protocols.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.protocols.VersionState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProtocolVersionTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String ADMIN = "admin@palma";
  private static final String LEGAL = "juridic@ibd";

  /** What can be done, and from which states. */
  private static final Map<String, Consumer<ProtocolVersion>> VERBS =
      Map.of(
          "write", version -> version.write(ADMIN),
          "submit", version -> version.submit(ADMIN, NINE),
          "verify", version -> version.endReview(true, LEGAL, NINE),
          "return", version -> version.endReview(false, LEGAL, NINE),
          "date", version -> version.date(TODAY, TODAY),
          "comeIntoForce", version -> version.comeIntoForce(TODAY),
          "supersede", version -> version.supersede(TODAY),
          "reopen", version -> version.reopen(NINE));

  private static final Map<VersionState, Set<String>> LAWFUL =
      Map.of(
          VersionState.DRAFT, Set.of("write", "submit"),
          VersionState.SUBMITTED, Set.of("verify", "return"),
          VersionState.RETURNED, Set.of("write"),
          VersionState.VERIFIED, Set.of("date", "comeIntoForce", "reopen"),
          VersionState.IN_FORCE, Set.of("supersede", "reopen"),
          VersionState.SUPERSEDED, Set.of());

  @ParameterizedTest
  @EnumSource
  void eachVerb_fromEachState_isDoneOrRefused(VersionState state) {
    VERBS.forEach(
        (name, verb) -> {
          ProtocolVersion version = in(state);
          if (LAWFUL.get(state).contains(name)) {
            verb.accept(version);
          } else {
            assertThatThrownBy(() -> verb.accept(version))
                .as(name + " " + state)
                .isInstanceOf(IllegalStateException.class);
            assertThat(version.state()).isEqualTo(state);
          }
        });
  }

  @Test
  void theWholeWay_endsSuperseded() {
    ProtocolVersion version = in(VersionState.SUPERSEDED);

    assertThat(version.submittedBy()).isEqualTo(ADMIN);
    assertThat(version.reviewedBy()).isEqualTo(LEGAL);
    assertThat(version.inForceFrom()).isEqualTo(TODAY);
    assertThat(version.supersededOn()).isEqualTo(TODAY);
  }

  @Test
  void whatWasReturned_isADraftAgain_whenSomebodyWrites() {
    ProtocolVersion version = in(VersionState.RETURNED);

    version.write("admin2@palma");

    assertThat(version.state()).isEqualTo(VersionState.DRAFT);
    version.submit(ADMIN, NINE.plusHours(1));
    assertThat(version.reviewedBy()).as("the review before is over").isNull();
  }

  @Test
  void whoeverHasAHandInIt_neverVerifiesIt() {
    ProtocolVersion version = new ProtocolVersion(1L, 1, ADMIN, NINE);
    version.write(LEGAL);
    version.submit("admin2@palma", NINE);

    for (String author : Set.of(ADMIN, LEGAL, "admin2@palma")) {
      assertThat(version.isAuthor(author)).isTrue();
      assertThatThrownBy(() -> version.endReview(true, author, NINE))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("by: ");
      assertThatThrownBy(() -> version.endReview(false, author, NINE))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(version.state()).isEqualTo(VersionState.SUBMITTED);
    version.endReview(true, "juridic2@ibd", NINE);
    assertThat(version.state()).isEqualTo(VersionState.VERIFIED);
  }

  @Test
  void theDay_isNotOver_andCanBePutOff_untilItComes() {
    ProtocolVersion version = in(VersionState.SUBMITTED);
    version.endReview(true, LEGAL, NINE);
    assertThat(version.isDue(TODAY)).as("no day yet").isFalse();
    assertThatThrownBy(() -> version.comeIntoForce(TODAY))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> version.date(TODAY.minusDays(1), TODAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("from: ");

    version.date(TODAY.plusDays(1), TODAY);
    version.date(TODAY.plusDays(2), TODAY);

    assertThat(version.isDue(TODAY.plusDays(1))).isFalse();
    assertThatThrownBy(() -> version.comeIntoForce(TODAY.plusDays(1)))
        .isInstanceOf(IllegalStateException.class);
    version.comeIntoForce(TODAY.plusDays(2));
    assertThat(version.state()).isEqualTo(VersionState.IN_FORCE);
  }

  @Test
  void reopening_leavesItInForce_untilItIsSettled() {
    ProtocolVersion version = in(VersionState.IN_FORCE);
    assertThatThrownBy(version::settle).isInstanceOf(IllegalStateException.class);

    version.reopen(NINE);
    version.reopen(NINE.plusDays(1));

    assertThat(version.state()).isEqualTo(VersionState.IN_FORCE);
    assertThat(version.reopenedAt()).as("the first time counts").isEqualTo(NINE);
    version.settle();
    assertThat(version.isReopened()).isFalse();
  }

  @Test
  void reopening_beforeItsDay_keepsItFromComingIntoForce() {
    ProtocolVersion version = in(VersionState.VERIFIED);
    version.date(TODAY, TODAY);
    version.reopen(NINE);

    assertThat(version.isDue(TODAY)).isFalse();
    assertThatThrownBy(() -> version.comeIntoForce(TODAY))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> version.date(TODAY, TODAY)).isInstanceOf(IllegalStateException.class);
    version.settle();
    assertThat(version.isDue(TODAY)).isTrue();
  }

  @Test
  void superseding_endsTheReopening() {
    ProtocolVersion version = in(VersionState.IN_FORCE);
    version.reopen(NINE);

    version.supersede(TODAY);

    assertThat(version.isReopened()).isFalse();
  }

  @Test
  void aVersion_needsANumberFromOneOn() {
    assertThatThrownBy(() -> new ProtocolVersion(1L, 0, ADMIN, NINE))
        .hasMessageStartingWith("number: ");
  }

  private static ProtocolVersion in(VersionState state) {
    ProtocolVersion version = new ProtocolVersion(1L, 1, ADMIN, NINE);
    if (state == VersionState.DRAFT) {
      return version;
    }
    version.submit(ADMIN, NINE);
    if (state == VersionState.SUBMITTED) {
      return version;
    }
    version.endReview(state != VersionState.RETURNED, LEGAL, NINE);
    if (state == VersionState.RETURNED) {
      return version;
    }
    version.date(TODAY, TODAY);
    if (state == VersionState.VERIFIED) {
      return version;
    }
    version.comeIntoForce(TODAY);
    if (state == VersionState.SUPERSEDED) {
      version.supersede(TODAY);
    }
    return version;
  }
}

package es.caib.empara.protocols.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.Ids;
import es.caib.empara.protocols.ClauseReview;
import es.caib.empara.protocols.ReopeningAnswer;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProtocolClauseTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final String ADMIN = "admin@palma";
  private static final String LEGAL = "juridic@ibd";
  private static final ArticleTie TIE = new ArticleTie(1L, 10L);

  private final ProtocolClause clause = clause(1, TIE);

  @Test
  void aClause_needsHeadingAndText_ofABoundedLength() {
    for (ProtocolClause.Text text :
        List.of(
            new ProtocolClause.Text(" ", "Text", List.of()),
            new ProtocolClause.Text("x".repeat(201), "Text", List.of()))) {
      assertThatThrownBy(() -> new ProtocolClause(1L, 1, text, ADMIN, NINE))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("heading: ");
    }
    for (String content : new String[] {null, "", "x".repeat(8001)}) {
      assertThatThrownBy(
              () ->
                  clause.change(new ProtocolClause.Text("Títol", content, List.of()), ADMIN, NINE))
          .hasMessageStartingWith("content: ");
    }
    assertThat(clause.content()).as("nothing of it was kept").isEqualTo("Text");
  }

  @Test
  void changing_asksForAnotherReview() {
    clause.giveBack("No queda clar", LEGAL, NINE);

    clause.change(new ProtocolClause.Text("Nou", "Text nou", List.of(TIE)), ADMIN, NINE);

    assertThat(clause.review()).isEqualTo(ClauseReview.PENDING);
    assertThat(clause.reason()).isNull();
    assertThat(clause.reviewedBy()).isNull();
  }

  @Test
  void aClauseThatRestsOnNothing_isNeverVerified_butCanGoBack() {
    ProtocolClause orphan = clause(1);
    assertThat(orphan.isOrphan()).isTrue();

    assertThatThrownBy(() -> orphan.verify(LEGAL, NINE)).isInstanceOf(IllegalStateException.class);

    orphan.giveBack("Sense article", LEGAL, NINE);
    assertThat(orphan.review()).isEqualTo(ClauseReview.RETURNED);
  }

  @Test
  void givingBack_needsAReason_andVerifyingTakesItAway() {
    for (String reason : new String[] {null, " "}) {
      assertThatThrownBy(() -> clause.giveBack(reason, LEGAL, NINE))
          .hasMessageStartingWith("reason: ");
    }
    clause.giveBack("Termini massa llarg", LEGAL, NINE);

    clause.verify(LEGAL, NINE.plusHours(1));

    assertThat(clause.review()).isEqualTo(ClauseReview.VERIFIED);
    assertThat(clause.reason()).isNull();
  }

  @Test
  void removing_isUndone_atTheEnd_andMeanwhileNothingElseIsPossible() {
    clause.remove(ADMIN, NINE);

    assertThat(clause.isRemoved()).isTrue();
    assertThatThrownBy(() -> clause.remove(ADMIN, NINE)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> clause.verify(LEGAL, NINE)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> clause.giveBack("x", LEGAL, NINE))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () -> clause.change(new ProtocolClause.Text("a", "b", List.of()), ADMIN, NINE))
        .isInstanceOf(IllegalStateException.class);
    clause.putBack(7);
    assertThat(clause.isRemoved()).isFalse();
    assertThat(clause.place()).isEqualTo(7);
    assertThatThrownBy(() -> clause.putBack(8)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void swapping_changesBothPlaces() {
    ProtocolClause other = clause(2);

    clause.swap(other);

    assertThat(clause.place()).isEqualTo(2);
    assertThat(other.place()).isEqualTo(1);
  }

  @Test
  void theCopyForTheNextVersion_isTheSameClause_toBeReviewedAnew() {
    clause.verify(LEGAL, NINE);

    ProtocolClause copy = clause.copyTo(2L, 5);

    assertThat(copy.lineage()).isEqualTo(clause.lineage());
    assertThat(copy.versionId()).isEqualTo(2L);
    assertThat(copy.place()).isEqualTo(5);
    assertThat(copy.ties()).containsExactly(TIE);
    assertThat(copy.review()).isEqualTo(ClauseReview.PENDING);
  }

  @Test
  void aNewTextUnderIt_takesThePlaceOfTheOld_whereItRestsOnIt() {
    clause.restOn(1L, 11L);

    assertThat(clause.ties()).containsExactly(new ArticleTie(1L, 11L));
    assertThatThrownBy(() -> clause.restOn(2L, 20L)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aReopening_isAnsweredOnce_withAReasonWhenTheClauseHolds() {
    Ids.give(clause, 5L);
    ArticleVersion text =
        new ArticleVersion(
            former(),
            new ArticleVersion.Published(LocalDate.of(2027, 1, 1), "Text nou", null, "BOE-X"),
            LEGAL,
            NINE);
    Ids.give(text, 11L);
    ClauseReopening reopening = new ClauseReopening(clause, text, NINE);
    assertThat(reopening.isOpen()).isTrue();
    assertThatThrownBy(() -> reopening.holds(" ", LEGAL, NINE)).hasMessageStartingWith("reason: ");
    assertThat(reopening.isOpen()).isTrue();

    reopening.holds("No l’afecta", LEGAL, NINE);

    assertThat(reopening.answer()).isEqualTo(ReopeningAnswer.HOLDS);
    assertThatThrownBy(() -> reopening.replaced(NINE)).isInstanceOf(IllegalStateException.class);
    ClauseReopening other = new ClauseReopening(clause, text, NINE);
    other.replaced(NINE);
    assertThat(other.answer()).isEqualTo(ReopeningAnswer.NEW_VERSION);
    assertThat(other.reason()).isNull();
  }

  @Test
  void aNewText_isLaterAndOther_andSaysWhereItWasPublished() {
    LocalDate day = LocalDate.of(2027, 1, 1);
    ArticleVersion second = text(former(), day, "Segon text", "BOE-B");
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.articleId()).isEqualTo(1L);

    assertThatThrownBy(() -> text(second, day, "Tercer text", "BOE-C"))
        .hasMessageStartingWith("inForceFrom: ");
    assertThatThrownBy(() -> text(second, null, "Tercer text", "BOE-C"))
        .hasMessageStartingWith("inForceFrom: ");
    assertThatThrownBy(() -> text(second, day.plusDays(1), "Segon text", "BOE-C"))
        .hasMessageStartingWith("wording: ");
    assertThatThrownBy(() -> text(second, day.plusDays(1), "Tercer text", " "))
        .hasMessageStartingWith("source: ");
  }

  private static ArticleVersion text(
      ArticleVersion former, LocalDate from, String wording, String source) {
    return new ArticleVersion(
        former, new ArticleVersion.Published(from, wording, null, source), LEGAL, NINE);
  }

  /** As the installation brings it: without a day, a text or anybody who entered it. */
  private static ArticleVersion former() {
    ArticleVersion former = new ArticleVersion();
    Ids.give(former, 10L);
    Fields.give(former, "articleId", 1L);
    Fields.give(former, "number", 1);
    return former;
  }

  private static ProtocolClause clause(int place, ArticleTie... ties) {
    return new ProtocolClause(
        1L, place, new ProtocolClause.Text("Títol", "Text", List.of(ties)), ADMIN, NINE);
  }

  /** Fields that only the database fills. */
  private static final class Fields {

    static void give(Object entity, String name, Object value) {
      try {
        Field field = entity.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(entity, value);
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}

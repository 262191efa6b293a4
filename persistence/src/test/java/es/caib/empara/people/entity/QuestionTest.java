package es.caib.empara.people.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.people.QuestionState;
import es.caib.empara.people.Wording;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionTest {

  private static final OffsetDateTime NOW = OffsetDateTime.parse("2027-03-01T08:00:00Z");

  private final Question question = new Question(1L, 7, content("a\n b \n\nc"), "admin@ibd", NOW);

  @Test
  void options_areTheLines_theRightOneFirst() {
    assertThat(question.options("ca")).isEqualTo(List.of("a", "b", "c"));
    assertThat(question.options("en")).hasSize(3);
    assertThat(question.optionCount()).isEqualTo(3);
  }

  @Test
  void options_areThreeOrFour_different_andAsManyInEachLanguage() {
    for (String wrong : List.of("a\nb", "a\nb\nc\nd\ne", "a\nb\na")) {
      assertThatThrownBy(() -> content(wrong)).as(wrong).hasMessageStartingWith("options");
    }
    assertThatThrownBy(
            () ->
                new Question.Content(
                    same("q"), new Wording("a\nb\nc", "a\nb\nc\nd", "a\nb\nc"), same("r")))
        .hasMessageStartingWith("options");
    assertThatThrownBy(() -> new Wording("a", " ", "c")).hasMessageStartingWith("es");
  }

  @Test
  void aQuestionThatIsRewritten_keepsItsNumber_andTheFormerIsDrawnNoMore() {
    Question next = question.rewritten(content("x\ny\nz\nw"), "admin2@ibd", NOW);

    assertThat(next.number()).isEqualTo(7);
    assertThat(next.edition()).isEqualTo(2);
    assertThat(next.state()).isEqualTo(QuestionState.OPEN);
    assertThat(question.state()).isEqualTo(QuestionState.RETIRED);
    assertThatThrownBy(() -> question.rewritten(content("x\ny\nz"), "admin@ibd", NOW))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> question.retire("admin@ibd", NOW))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Question.Content content(String options) {
    return new Question.Content(same("q"), same(options), same("r"));
  }

  private static Wording same(String text) {
    return new Wording(text, text, text);
  }
}

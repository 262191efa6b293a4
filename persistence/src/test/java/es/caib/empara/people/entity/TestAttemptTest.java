package es.caib.empara.people.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.Ids;
import es.caib.empara.access.Roles;
import es.caib.empara.people.AttemptState;
import es.caib.empara.people.StaffOrigin;
import es.caib.empara.people.Wording;
import es.caib.empara.shared.VerificationCode;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TestAttemptTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2027-03-01T08:00:00Z");

  private final Course course = course();
  private final TestAttempt attempt = new TestAttempt("marta@palma", course, NINE);
  private List<DrawnQuestion> drawn;

  @BeforeEach
  void draw() {
    Ids.give(attempt, 50L);
    drawn = attempt.draw(bank(24), course.questions(), new Random(7));
  }

  @Test
  void aTest_drawsDifferentQuestions_andShufflesTheirOptions() {
    assertThat(drawn).hasSize(10);
    assertThat(drawn).extracting(DrawnQuestion::questionId).doesNotHaveDuplicates();
    assertThat(drawn)
        .extracting(DrawnQuestion::place)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
    assertThat(drawn).extracting(DrawnQuestion::rightOne).contains(0, 1, 2);
    assertThat(attempt.draw(bank(24), 10, new Random(8)))
        .extracting(DrawnQuestion::questionId)
        .isNotEqualTo(drawn.stream().map(DrawnQuestion::questionId).toList());
    assertThatThrownBy(() -> attempt.draw(bank(9), 10, new Random(7)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eightOfTen_pass_andSevenDoNot() {
    answer(8);
    attempt.finish(drawn, NINE.plusMinutes(20));
    assertThat(attempt.stateAt(NINE.plusDays(1))).isEqualTo(AttemptState.PASSED);
    assertThat(attempt.score()).isEqualTo(8);

    TestAttempt other = new TestAttempt("marta@palma", course, NINE);
    Ids.give(other, 50L);
    answer(7);
    other.finish(drawn, NINE.plusMinutes(20));
    assertThat(other.stateAt(NINE)).isEqualTo(AttemptState.FAILED);
  }

  @Test
  void anAnswer_canBeChanged_untilTheTestEnds() {
    DrawnQuestion first = drawn.get(0);
    attempt.answer(first, (first.rightOne() + 1) % 3, NINE);
    assertThat(first.isRight()).isFalse();
    attempt.answer(first, first.rightOne(), NINE.plusMinutes(44));
    assertThat(first.isRight()).isTrue();

    assertThatThrownBy(() -> attempt.answer(first, 0, NINE.plusMinutes(45)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> attempt.answer(first, 3, NINE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> attempt.answer(first, -1, NINE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> attempt.answer(new DrawnQuestion(51L, 1, 1L, List.of(0, 1, 2)), 0, NINE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTest_isFinishedOnce_andWhole() {
    attempt.answer(drawn.get(0), 0, NINE);
    assertThatThrownBy(() -> attempt.finish(drawn, NINE))
        .isInstanceOf(IllegalArgumentException.class);
    answer(10);
    attempt.finish(drawn, NINE.plusMinutes(1));

    assertThatThrownBy(() -> attempt.finish(drawn, NINE.plusMinutes(2)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> attempt.answer(drawn.get(0), 0, NINE.plusMinutes(2)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aTestThatIsLeftOpen_isOverWithItsTime() {
    assertThat(attempt.stateAt(NINE.plusMinutes(44))).isEqualTo(AttemptState.OPEN);
    assertThat(attempt.stateAt(NINE.plusMinutes(45))).isEqualTo(AttemptState.EXPIRED);
    answer(10);
    assertThatThrownBy(() -> attempt.finish(drawn, NINE.plusMinutes(45)))
        .isInstanceOf(IllegalStateException.class);

    attempt.expire(NINE.plusMinutes(44));
    assertThat(attempt.stateAt(NINE)).isEqualTo(AttemptState.OPEN);
    attempt.expire(NINE.plusMinutes(45));
    assertThat(attempt.stateAt(NINE)).isEqualTo(AttemptState.EXPIRED);
    assertThat(attempt.score()).isNull();
  }

  @Test
  void theNextTest_waitsAfterOneThatWasNotPassed() {
    assertThat(attempt.nextFrom(course, NINE)).isNull();
    assertThat(attempt.nextFrom(course, NINE.plusMinutes(50))).isEqualTo(NINE.plusMinutes(105));
    answer(7);
    attempt.finish(drawn, NINE.plusMinutes(10));
    assertThat(attempt.nextFrom(course, NINE.plusMinutes(10))).isEqualTo(NINE.plusMinutes(70));
  }

  @Test
  void aCertificate_isGivenForAPassedTest_toWhoPassedIt() {
    VerificationCode code = VerificationCode.make(bound -> 0);
    LocalDate today = LocalDate.of(2027, 3, 1);
    assertThatThrownBy(() -> new TrainingCertificate(attempt, course, member("marta"), code, today))
        .hasMessage("attempt: not passed");
    answer(9);
    attempt.finish(drawn, NINE.plusMinutes(10));
    assertThatThrownBy(() -> new TrainingCertificate(attempt, course, member("joana"), code, today))
        .hasMessage("attempt: of somebody else");

    TrainingCertificate certificate =
        new TrainingCertificate(attempt, course, member("marta"), code, today);
    assertThat(certificate.validUntil()).isEqualTo(LocalDate.of(2029, 3, 1));
    assertThat(certificate.name()).isEqualTo("Inventada");
    assertThat(attempt.nextFrom(course, NINE.plusHours(1))).isEqualTo(NINE.plusMinutes(10));
  }

  private void answer(int right) {
    for (DrawnQuestion question : drawn) {
      boolean good = question.place() <= right;
      question.choose(good ? question.rightOne() : (question.rightOne() + 1) % 3);
    }
  }

  private static StaffMember member(String name) {
    return StaffMember.known(
        new StaffMember.Person("palma", name, "Inventada"),
        null,
        Set.of(Roles.READER),
        StaffOrigin.AGREEMENT,
        NINE);
  }

  private static List<Question> bank(int size) {
    return IntStream.rangeClosed(1, size)
        .mapToObj(
            number -> {
              Question question = new Question(1L, number, content(), "admin@ibd", NINE);
              Ids.give(question, (long) number);
              return question;
            })
        .toList();
  }

  private static Question.Content content() {
    Wording options = new Wording("a\nb\nc", "a\nb\nc", "a\nb\nc");
    return new Question.Content(new Wording("q", "q", "q"), options, new Wording("r", "r", "r"));
  }

  /** A course comes with the installation, so nobody makes one but the provider. */
  private static Course course() {
    Course course = new Course();
    set(course, "id", 1L);
    set(course, "validMonths", 24);
    set(course, "questions", 10);
    set(course, "passPercent", 75);
    set(course, "waitMinutes", 60);
    set(course, "testMinutes", 45);
    return course;
  }

  private static void set(Course course, String name, Object value) {
    try {
      Field field = Course.class.getDeclaredField(name);
      field.setAccessible(true);
      field.set(course, value);
    } catch (ReflectiveOperationException absent) {
      throw new IllegalStateException(absent);
    }
  }
}

package es.caib.empara.people.entity;

import es.caib.empara.people.AttemptState;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Somebody takes the test of a course: open, then passed or not, or left until it was over. */
@Entity
@Table(name = "EMP_TEST_ATTEMPT")
@SequenceGenerator(name = "attempt", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class TestAttempt {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attempt")
  @Column(name = "ID")
  private Long id;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "COURSE_ID", updatable = false)
  private Long courseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private AttemptState state;

  @Column(name = "NEEDED", updatable = false)
  private int needed;

  @Column(name = "STARTED_AT", updatable = false)
  private OffsetDateTime startedAt;

  @Column(name = "ENDS_AT", updatable = false)
  private OffsetDateTime endsAt;

  @Column(name = "FINISHED_AT")
  private OffsetDateTime finishedAt;

  @Column(name = "SCORE")
  private Integer score;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected TestAttempt() {}

  public TestAttempt(String principal, Course course, OffsetDateTime startedAt) {
    this.principal = Required.text("principal", principal);
    this.courseId = Required.value("courseId", course.id());
    this.needed = course.needed();
    this.startedAt = Required.value("startedAt", startedAt);
    this.endsAt = course.endsAt(startedAt);
    this.state = AttemptState.OPEN;
  }

  /**
   * Draws the questions of the test and the order of their options.
   *
   * @param open the questions that can be drawn
   * @throws IllegalArgumentException when there are too few
   */
  public List<DrawnQuestion> draw(Collection<Question> open, int count, RandomGenerator random) {
    if (open.size() < count) {
      throw new IllegalArgumentException("open: too few questions");
    }
    List<Question> shuffled = shuffled(open, random);
    List<DrawnQuestion> drawn = new ArrayList<>();
    for (int place = 1; place <= count; place++) {
      Question question = shuffled.get(place - 1);
      List<Integer> options = IntStream.range(0, question.optionCount()).boxed().toList();
      drawn.add(new DrawnQuestion(id, place, question.id(), shuffled(options, random)));
    }
    return drawn;
  }

  private static <T> List<T> shuffled(Collection<T> items, RandomGenerator random) {
    List<T> left = new ArrayList<>(items);
    for (int last = left.size() - 1; last > 0; last--) {
      Collections.swap(left, last, random.nextInt(last + 1));
    }
    return left;
  }

  /**
   * Takes an answer; a later one takes its place.
   *
   * @throws IllegalStateException when the test is over
   * @throws IllegalArgumentException when it is none of the options
   */
  public void answer(DrawnQuestion question, int option, OffsetDateTime at) {
    requireOpen(at);
    requireOwn(question);
    question.choose(option);
  }

  /**
   * Counts the answers.
   *
   * @param questions all of this test
   * @throws IllegalStateException when the test is over
   * @throws IllegalArgumentException when one is not answered
   */
  public void finish(List<DrawnQuestion> questions, OffsetDateTime at) {
    requireOpen(at);
    questions.forEach(this::requireOwn);
    if (!questions.stream().allMatch(DrawnQuestion::isAnswered)) {
      throw new IllegalArgumentException("questions: one is not answered");
    }
    score = (int) questions.stream().filter(DrawnQuestion::isRight).count();
    finishedAt = at;
    state = score >= needed ? AttemptState.PASSED : AttemptState.FAILED;
  }

  /** Ends a test whose time is over; any other stays as it is. */
  public void expire(OffsetDateTime now) {
    if (stateAt(now) == AttemptState.EXPIRED) {
      state = AttemptState.EXPIRED;
    }
  }

  /** How it stands: a test that was left open is over when its time is. */
  public AttemptState stateAt(OffsetDateTime now) {
    return state == AttemptState.OPEN && !now.isBefore(endsAt) ? AttemptState.EXPIRED : state;
  }

  /**
   * From when on the next test can begin after this one; null while this one is open.
   *
   * @param course whose waiting time holds where this one was not passed
   */
  public OffsetDateTime nextFrom(Course course, OffsetDateTime now) {
    return switch (stateAt(now)) {
      case OPEN -> null;
      case PASSED -> finishedAt;
      case FAILED -> finishedAt.plus(course.waiting());
      case EXPIRED -> endsAt.plus(course.waiting());
    };
  }

  private void requireOpen(OffsetDateTime at) {
    if (stateAt(at) != AttemptState.OPEN) {
      throw new IllegalStateException("the test is " + stateAt(at));
    }
  }

  private void requireOwn(DrawnQuestion question) {
    if (!question.attemptId().equals(id)) {
      throw new IllegalArgumentException("question: of another test");
    }
  }

  public Long id() {
    return id;
  }

  public String principal() {
    return principal;
  }

  public Long courseId() {
    return courseId;
  }

  /** How many right answers pass it. */
  public int needed() {
    return needed;
  }

  public OffsetDateTime startedAt() {
    return startedAt;
  }

  public OffsetDateTime endsAt() {
    return endsAt;
  }

  /** Null while it is open, and when it was left open. */
  public OffsetDateTime finishedAt() {
    return finishedAt;
  }

  /** How many answers were right; null while it is open, and when it was left open. */
  public Integer score() {
    return score;
  }
}

package es.caib.empara.people.entity;

import es.caib.empara.people.QuestionState;
import es.caib.empara.people.Wording;
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
import java.util.HashSet;
import java.util.List;

/**
 * An edition of a question of a course: its text, three or four options of which the first is the
 * right one, and why. It is never changed, so that a test that was taken can be shown as it was.
 */
@Entity
@Table(name = "EMP_QUESTION")
@SequenceGenerator(name = "question", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class Question {

  private static final int FEWEST = 3;
  private static final int MOST = 4;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "question")
  @Column(name = "ID")
  private Long id;

  @Column(name = "COURSE_ID", updatable = false)
  private Long courseId;

  @Column(name = "NUMBER_IN_COURSE", updatable = false)
  private int number;

  @Column(name = "EDITION", updatable = false)
  private int edition;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private QuestionState state;

  @Column(name = "TEXT_CA", updatable = false)
  private String textCa;

  @Column(name = "TEXT_ES", updatable = false)
  private String textEs;

  @Column(name = "TEXT_EN", updatable = false)
  private String textEn;

  @Column(name = "OPTIONS_CA", updatable = false)
  private String optionsCa;

  @Column(name = "OPTIONS_ES", updatable = false)
  private String optionsEs;

  @Column(name = "OPTIONS_EN", updatable = false)
  private String optionsEn;

  @Column(name = "BECAUSE_CA", updatable = false)
  private String becauseCa;

  @Column(name = "BECAUSE_ES", updatable = false)
  private String becauseEs;

  @Column(name = "BECAUSE_EN", updatable = false)
  private String becauseEn;

  @Column(name = "WRITTEN_BY", updatable = false)
  private String writtenBy;

  @Column(name = "WRITTEN_AT", updatable = false)
  private OffsetDateTime writtenAt;

  @Column(name = "RETIRED_BY")
  private String retiredBy;

  @Column(name = "RETIRED_AT")
  private OffsetDateTime retiredAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected Question() {}

  /**
   * What a question says.
   *
   * @param options a line for each, the right one first, in the same order in each language
   * @param because one sentence, with its source
   */
  public record Content(Wording text, Wording options, Wording because) {

    /**
     * @throws IllegalArgumentException naming the part at fault
     */
    public Content {
      Required.value("text", text);
      Required.value("options", options);
      Required.value("because", because);
      int count = lines(options.ca()).size();
      for (String language : List.of(options.ca(), options.es(), options.en())) {
        List<String> lines = lines(language);
        boolean sound =
            lines.size() == count
                && count >= FEWEST
                && count <= MOST
                && new HashSet<>(lines).size() == count;
        if (!sound) {
          throw new IllegalArgumentException("options: three or four, as many in each language");
        }
      }
    }
  }

  /** The first edition of a question. */
  public Question(Long courseId, int number, Content content, String by, OffsetDateTime at) {
    this.courseId = Required.value("courseId", courseId);
    if (number < 1) {
      throw new IllegalArgumentException("number: from 1");
    }
    this.number = number;
    this.edition = 1;
    this.state = QuestionState.OPEN;
    this.textCa = content.text().ca();
    this.textEs = content.text().es();
    this.textEn = content.text().en();
    this.optionsCa = content.options().ca();
    this.optionsEs = content.options().es();
    this.optionsEn = content.options().en();
    this.becauseCa = content.because().ca();
    this.becauseEs = content.because().es();
    this.becauseEn = content.because().en();
    this.writtenBy = Required.text("by", by);
    this.writtenAt = Required.value("at", at);
  }

  /**
   * The next edition, which takes the place of this one.
   *
   * @throws IllegalStateException when it is retired
   */
  public Question rewritten(Content content, String by, OffsetDateTime at) {
    retire(by, at);
    Question next = new Question(courseId, number, content, by, at);
    next.edition = edition + 1;
    return next;
  }

  /**
   * Is drawn no more.
   *
   * @throws IllegalStateException when it is retired
   */
  public void retire(String by, OffsetDateTime at) {
    if (state == QuestionState.RETIRED) {
      throw new IllegalStateException("the question is retired");
    }
    state = QuestionState.RETIRED;
    retiredBy = Required.text("by", by);
    retiredAt = Required.value("at", at);
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The options in a language, the right one first. */
  public List<String> options(String language) {
    return lines(options().in(language));
  }

  public int optionCount() {
    return lines(optionsCa).size();
  }

  public Wording text() {
    return new Wording(textCa, textEs, textEn);
  }

  /** A line for each, the right one first. */
  public Wording options() {
    return new Wording(optionsCa, optionsEs, optionsEn);
  }

  /** Why the right one is right, with its source. */
  public Wording because() {
    return new Wording(becauseCa, becauseEs, becauseEn);
  }

  public Long id() {
    return id;
  }

  public Long courseId() {
    return courseId;
  }

  public int number() {
    return number;
  }

  public int edition() {
    return edition;
  }

  public QuestionState state() {
    return state;
  }

  public OffsetDateTime writtenAt() {
    return writtenAt;
  }
}

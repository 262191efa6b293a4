package es.caib.empara.resources.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;

/** How long a request may go unanswered: by type of resource, and by urgency. Data, not code. */
@Entity
@Table(name = "EMP_ANSWER_TIME")
public class AnswerTime {

  /** The name of a type or of an urgency. */
  @Id
  @Column(name = "SUBJECT")
  private String subject;

  /** ISO 8601, such as {@code PT1H}. */
  @Column(name = "LONGEST")
  private String longest;

  protected AnswerTime() {}

  public String subject() {
    return subject;
  }

  public Duration longest() {
    return Duration.parse(longest);
  }
}

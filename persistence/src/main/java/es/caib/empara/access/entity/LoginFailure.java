package es.caib.empara.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;

/** Failed log-ins of one account or one address: each further one makes the next wait longer. */
@Entity
@Table(name = "EMP_LOGIN_FAILURE")
public class LoginFailure {

  private static final Duration MEMORY = Duration.ofMinutes(15);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  @Id
  @Column(name = "SUBJECT")
  private String subject;

  @Column(name = "FAILURES")
  private int failures;

  @Column(name = "LAST_AT")
  private OffsetDateTime lastAt;

  @Column(name = "NOT_BEFORE")
  private OffsetDateTime notBefore;

  protected LoginFailure() {}

  public LoginFailure(String subject, OffsetDateTime at) {
    this.subject = subject;
    this.lastAt = at;
    this.notBefore = at;
  }

  /**
   * Counts one more failure. Up to {@code tolerated} cost nothing; then the wait doubles from one
   * second, at most a minute: enough against guessing, too little to lock out the person on duty.
   */
  public void count(OffsetDateTime at, int tolerated) {
    if (lastAt.plus(MEMORY).isBefore(at)) {
      failures = 0;
    }
    failures++;
    lastAt = at;
    int excess = Math.min(failures - tolerated, 7);
    Duration wait = excess <= 0 ? Duration.ZERO : Duration.ofSeconds(1L << (excess - 1));
    notBefore = at.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
  }

  /** How long this subject must still wait; zero or less when it need not. */
  public Duration waitAt(OffsetDateTime now) {
    return Duration.between(now, notBefore);
  }
}

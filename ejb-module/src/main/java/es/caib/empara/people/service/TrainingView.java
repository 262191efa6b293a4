package es.caib.empara.people.service;

import es.caib.empara.people.StandingBasis;
import es.caib.empara.people.TrainingState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * How somebody's training stands, and the course with what she can do about it.
 *
 * @param standing null while she has none
 * @param needed whether her roles need it
 * @param suspended whether her access is away for want of it
 */
public record TrainingView(
    Standing standing,
    boolean needed,
    boolean suspended,
    CourseView course,
    List<Session> sessions,
    Test test,
    List<Certificate> certificates) {

  /**
   * @param validUntil the last day
   * @param graceUntil the last day on which she may at least look
   */
  public record Standing(
      TrainingState state, LocalDate validUntil, LocalDate graceUntil, StandingBasis basis) {}

  /**
   * The course.
   *
   * @param validMonths for how long a test counts
   * @param needed how many of the questions must be right
   */
  public record CourseView(
      String title,
      int validMonths,
      int questions,
      int needed,
      int testMinutes,
      int waitMinutes,
      List<LessonView> lessons,
      List<CourseFileView> files) {}

  /**
   * A session that is to come.
   *
   * @param realm the body that holds it
   * @param mine how the caller is signed up; null when she is not
   */
  public record Session(
      Long id,
      String realm,
      OffsetDateTime startsAt,
      String place,
      String teacher,
      int places,
      int taken,
      Mine mine) {}

  /** How somebody is signed up for a session. */
  public enum Mine {
    PLACE,
    WAITING
  }

  /**
   * The test.
   *
   * @param openId one that is open; null for none
   * @param last the last one that is over; null for none
   * @param from from when on the next one can begin; null when it can now
   */
  public record Test(Long openId, AttemptView.Brief last, OffsetDateTime from) {}

  /** A certificate. */
  public record Certificate(Long id, String code, LocalDate issuedOn, LocalDate validUntil) {}
}

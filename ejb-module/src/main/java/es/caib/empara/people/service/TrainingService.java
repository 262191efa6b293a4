package es.caib.empara.people.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The caller's own training. What is of somebody else does not exist ({@link
 * es.caib.empara.shared.service.NotFound}); what is not possible as things stand is a {@link
 * PeopleConflict}. Languages are ca, es or en.
 */
@Local
public interface TrainingService {

  /** How the caller's training stands, and the course. */
  TrainingView mine(@NotBlank @Size(max = 2) String language);

  LessonView lesson(@NotNull Long id, @NotBlank @Size(max = 2) String language);

  /**
   * Begins a test; one that is open is gone on with.
   *
   * @return its id
   * @throws PeopleConflict while the waiting time after a test that was not passed runs
   */
  Long start();

  /** A test of the caller: its questions while it is open, its result afterwards. */
  AttemptView attempt(@NotNull Long id, @NotBlank @Size(max = 2) String language);

  /**
   * Keeps an answer; a later one takes its place.
   *
   * @param place of the question in the test, from 1
   * @param option which of the options as they stand there, from 0
   * @throws PeopleConflict when the test is over
   */
  void answer(@NotNull Long id, @NotNull Integer place, @NotNull Integer option);

  /**
   * Ends the test and counts. If it is passed, the training counts anew from today, there is a
   * certificate, and what was taken away for want of training comes back.
   *
   * @throws PeopleConflict when the test is over, or a question has no answer
   */
  void finish(@NotNull Long id);

  /** Signs up for a session; behind its last place the caller waits. Twice changes nothing. */
  void signUp(@NotNull Long sessionId);

  /** Leaves a session; whoever waits first has the place. */
  void withdraw(@NotNull Long sessionId);

  /** A certificate as PDF/A: for who has it and for the administrators of her body. */
  CertificatePdf certificate(@NotNull Long id, @NotBlank @Size(max = 2) String language);

  CourseFileContent file(@NotNull Long id);
}

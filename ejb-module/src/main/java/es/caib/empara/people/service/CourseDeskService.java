package es.caib.empara.people.service;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.List;

/**
 * The questions and files of the course, for administrators of the coordinating centre. For those
 * of another body they do not exist ({@link es.caib.empara.shared.service.NotFound}).
 */
@Local
public interface CourseDeskService {

  /** The questions that are drawn, by number, and the files. */
  CourseBank bank(@NotBlank @Size(max = 2) String language);

  QuestionView question(@NotNull Long id);

  /** A new question; it is drawn from now on. */
  Long add(@NotNull @Valid QuestionCommand command);

  /**
   * A new edition in place of one; tests in which the former stood keep it.
   *
   * @throws PeopleConflict when that one is drawn no more
   */
  Long rewrite(@NotNull Long id, @NotNull @Valid QuestionCommand command);

  /**
   * Is drawn no more.
   *
   * @throws PeopleConflict when there would be too few for a test
   */
  void retire(@NotNull Long id);

  /**
   * Puts a file beside the lessons.
   *
   * @param fileName as it came; nothing is believed of it
   * @throws es.caib.empara.shared.service.InvalidInput when it is not a sound PDF or image of at
   *     most 20 MiB; names the field
   */
  void put(@NotBlank @Size(max = 200) String title, String fileName, @NotNull InputStream content);

  /** Takes a file away. */
  void withdraw(@NotNull Long fileId);

  /** The questions and the files. */
  record CourseBank(
      String title, int drawn, List<QuestionBrief> questions, List<CourseFileView> files) {}

  /** A question in a list. */
  record QuestionBrief(Long id, int number, int edition, String text) {}
}

package es.caib.empara.channels.service;

import es.caib.empara.shared.service.PageRequest;
import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;

/**
 * What the coordinating centre tells the people of the bodies. A circular that is not for the
 * caller does not exist; its authors are the coordinators and the administrators of the centre.
 */
@Local
public interface CircularService {

  CircularList list(@NotNull PageRequest page);

  CircularView read(@NotNull Long id);

  /**
   * The caller has read it.
   *
   * @throws CircularConflict when it is not in force any more
   */
  void confirmReading(@NotNull Long id);

  /**
   * Writes a draft.
   *
   * @param id null for a new one
   * @return its id
   * @throws es.caib.empara.shared.service.InvalidInput naming the field at fault
   * @throws CircularConflict when it has been sent out
   */
  Long write(Long id, @NotNull @Valid CircularCommand draft);

  /** Sends it out under the next number of the year, and tells whom it is for by letter. */
  void publish(@NotNull Long id);

  void withdraw(@NotNull Long id, @Size(max = 500) String reason);

  /** Throws a draft away. */
  void discard(@NotNull Long id);

  /**
   * Writes to those who have not read it, to everybody once a day at most; an administrator to her
   * own people.
   */
  void remind(@NotNull Long id);

  /**
   * Puts a document with a draft.
   *
   * @throws es.caib.empara.shared.service.InvalidInput when it is no sound PDF or image
   */
  void putFile(
      @NotNull Long id,
      @NotBlank @Size(max = 200) String title,
      @NotBlank String fileName,
      @NotNull InputStream content);

  void withdrawFile(@NotNull Long fileId);

  CircularDocument download(@NotNull Long fileId);
}

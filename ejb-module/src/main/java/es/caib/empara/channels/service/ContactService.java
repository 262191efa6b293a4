package es.caib.empara.channels.service;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How the bodies are reached. The coordinating centre sees all of them; everybody else sees the own
 * body's card and the centre's, and another one does not exist. A card is changed and confirmed by
 * its body only.
 */
@Local
public interface ContactService {

  /** The cards of all bodies; those that lack one too. */
  ContactOverview list();

  /**
   * @throws es.caib.empara.shared.service.NotFound when it is not for the caller
   */
  ContactView read(@NotBlank String realm);

  /** Says what is said besides the lines; null for nothing. */
  void describe(
      @NotBlank String realm, @Size(max = 120) String secureMail, @Size(max = 1000) String note);

  /**
   * Adds a line, or changes one.
   *
   * @param lineId null for a new one, which comes last
   * @throws es.caib.empara.shared.service.InvalidInput naming the field at fault
   */
  void putLine(@NotBlank String realm, Long lineId, @NotNull @Valid ContactLineCommand line);

  void removeLine(@NotBlank String realm, @NotNull Long lineId);

  /** The line is called before the one that was before it. */
  void moveUp(@NotBlank String realm, @NotNull Long lineId);

  /**
   * Says that all of it is right, for another quarter.
   *
   * @throws ContactConflict unless it has a line for office hours and one for out of hours
   */
  void confirm(@NotBlank String realm);

  /** Keeps how a call went that tried a line. */
  void recordCall(@NotBlank String realm, @NotNull @Valid TestCallCommand call);

  /**
   * The contacts of all bodies on paper, for the day on which nothing else works.
   *
   * @throws ContactConflict when no body has any
   */
  ContactSheetFile sheet();
}

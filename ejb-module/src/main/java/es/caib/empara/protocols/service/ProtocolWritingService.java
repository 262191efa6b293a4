package es.caib.empara.protocols.service;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The protocols of the own body, for whoever writes them. Those of another do not exist. */
@Local
public interface ProtocolWritingService {

  /**
   * Begins a protocol with an empty first version.
   *
   * @param code capital letters, digits and hyphens, 2 to 16
   * @return the id of the version
   */
  Long create(@NotBlank @Size(max = 16) String code, @NotBlank @Size(max = 200) String title);

  /**
   * Begins the next version with the clauses of the newest.
   *
   * @return its id
   * @throws ProtocolConflict while one is on its way
   */
  Long nextVersion(@NotNull Long protocolId);

  /**
   * A version to be written.
   *
   * @param clauseId the clause whose typed text is wanted; 0 for a new one, null for none
   * @param language of the headings of articles: ca, es or en
   */
  DraftView open(@NotNull Long versionId, Long clauseId, @NotBlank @Size(max = 2) String language);

  /**
   * Shows what is typed as it would be read, and remembers it until the clause is kept.
   *
   * @param clauseId 0 for a new one
   * @return safe HTML
   */
  String preview(
      @NotNull Long versionId,
      @NotNull Long clauseId,
      @Size(max = 200) String heading,
      @Size(max = 8000) String content);

  /** Forgets what was typed and not kept. */
  void discard(@NotNull Long versionId, @NotNull Long clauseId);

  /**
   * Keeps a clause, against the newest texts of its articles.
   *
   * @throws ClauseStale when somebody has changed it since it was read
   */
  void keep(@NotNull Long versionId, @NotNull @Valid ClauseCommand command);

  /** Changes places with the clause before or after it; at the end nothing happens. */
  void move(@NotNull Long clauseId, boolean up);

  void remove(@NotNull Long clauseId);

  /** Puts a removed clause back, at the end. */
  void putBack(@NotNull Long clauseId);

  /**
   * Hands it to legal services.
   *
   * @throws ProtocolConflict when there is no clause, or one was given back and not mended
   */
  void submit(@NotNull Long versionId);

  /**
   * Says from which day a verified version is in force.
   *
   * @throws es.caib.empara.shared.service.InvalidInput for a day that is over
   */
  void comeIntoForce(@NotNull Long versionId, @NotNull LocalDate from);
}

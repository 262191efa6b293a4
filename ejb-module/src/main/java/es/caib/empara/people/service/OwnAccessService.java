package es.caib.empara.people.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The caller's own access. */
@Local
public interface OwnAccessService {

  /**
   * What the caller may do, and why.
   *
   * @param language of the undertaking: ca, es or en
   */
  OwnAccessView myself(@NotBlank @Size(max = 2) String language);

  /**
   * The caller has read the undertaking and accepts it. Twice changes nothing.
   *
   * @param version the one that was read
   * @throws PeopleConflict when another version has come since
   */
  void acceptUndertaking(@NotNull Integer version, @NotBlank @Size(max = 2) String language);
}

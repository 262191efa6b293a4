package es.caib.empara.institutions.service;

import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.RealmKind;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Set;

/** The bodies of the agreement, and their realms, which open and close with them. */
@Local
public interface InstitutionService {

  /** The incorporated bodies and their contact channels. */
  List<InstitutionView> list();

  /**
   * Incorporates a body and opens its realm, while the server runs.
   *
   * @throws es.caib.empara.shared.service.InvalidInput when the realm is taken
   */
  void incorporate(@NotNull @jakarta.validation.Valid NewInstitution institution);

  /**
   * Changes what a body may see.
   *
   * @param municipalities INE codes
   * @throws es.caib.empara.shared.service.NotFound when there is no such body
   */
  void scope(
      @NotBlank String realm,
      @NotNull Set<String> municipalities,
      @NotNull Set<DataKind> dataKinds);

  /**
   * Closes the realm of a body until it is resumed; every session of the body ends at its next use.
   *
   * @throws es.caib.empara.shared.service.NotFound when there is no such body
   */
  void suspend(@NotBlank String realm);

  /**
   * Opens the realm of a suspended body again.
   *
   * @throws es.caib.empara.shared.service.NotFound when there is no such body
   */
  void resume(@NotBlank String realm);

  /**
   * Opens the realm of an incorporated body, unless it is open.
   *
   * @throws es.caib.empara.shared.service.NotFound when there is no such body
   * @throws RealmNotReady when it cannot be opened as things stand
   */
  void open(@NotBlank String realm);

  /**
   * Ends an incorporation and closes the realm; every session of the body ends at its next use.
   *
   * @throws es.caib.empara.shared.service.NotFound when there is no such body
   */
  void end(@NotBlank String realm);

  /** A body to be incorporated. */
  record NewInstitution(
      @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,31}") String realm,
      @NotBlank String name,
      @NotNull InstitutionKind kind,
      @NotNull Set<String> municipalities,
      @NotNull Set<DataKind> dataKinds,
      @NotNull RealmKind realmKind) {

    /** One whose passwords are kept here. */
    public NewInstitution(
        String realm,
        String name,
        InstitutionKind kind,
        Set<String> municipalities,
        Set<DataKind> dataKinds) {
      this(realm, name, kind, municipalities, dataKinds, RealmKind.LOCAL);
    }
  }
}

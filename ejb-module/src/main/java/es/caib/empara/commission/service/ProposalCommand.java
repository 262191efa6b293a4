package es.caib.empara.commission.service;

import es.caib.empara.commission.ProposalKind;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/**
 * A proposal about a body. Of one that is in already only realm, scope and reason are looked at.
 *
 * @param effectiveOn null: at once
 * @param endsOn the last day; null: until another resolution
 */
public record ProposalCommand(
    @NotNull ProposalKind kind,
    @NotBlank @Size(max = 32) String realm,
    @Size(max = 120) String bodyName,
    InstitutionKind bodyKind,
    @Size(max = 9) String taxId,
    @Size(max = 2000) String competence,
    @Size(max = 2000) String dataProtection,
    @NotNull Set<String> municipalities,
    @NotNull Set<DataKind> dataKinds,
    @Size(max = 12) String realmKind,
    Integer people,
    Person contact,
    Person administrator,
    @NotBlank @Size(max = 2000) String reason,
    LocalDate effectiveOn,
    LocalDate endsOn) {

  /**
   * Somebody of the body.
   *
   * @param handle the telephone of the contact, the user name of the administrator
   */
  public record Person(
      @Size(max = 120) String name, @Size(max = 40) String handle, @Size(max = 120) String mail) {}
}

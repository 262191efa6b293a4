package es.caib.empara.resources.service;

import es.caib.empara.institutions.Island;
import es.caib.empara.resources.ResourceReport;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.WeekHours;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an institution says of a resource of its own; the fields are those of {@link
 * ResourceReport}.
 *
 * @param version of what was on screen; nothing is changed when another change came first
 */
public record ResourceCommand(
    @NotNull ResourceType type,
    @NotBlank @Size(max = 120) String name,
    @NotNull Island island,
    @NotEmpty @Size(max = 67) Set<String> municipalities,
    @NotNull WeekHours hours,
    @NotNull @Size(max = 30) Set<@Pattern(regexp = "[a-z]{2}") String> languages,
    @Min(0) @Max(10000) Integer capacity,
    @Size(max = 32) String phone,
    @Email @Size(max = 120) String email,
    String municipality,
    @Size(max = 300) String address,
    @Size(max = 2000) String conditions,
    Duration answerTime,
    @NotNull LocalDate validFrom,
    LocalDate validTo,
    long version) {

  /** Without the version. */
  public ResourceReport report() {
    return new ResourceReport(
        type,
        name.strip(),
        island,
        municipalities,
        hours,
        languages,
        capacity,
        phone,
        email,
        municipality,
        address,
        conditions,
        answerTime,
        validFrom,
        validTo);
  }
}

package es.caib.empara.people.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * An access that is asked for.
 *
 * @param username what the person will type; lower-case letters, digits, dot, hyphen, underscore
 * @param roles such as EMP_TECHNICIAN
 */
public record StaffRequest(
    @NotBlank @Size(max = 40) String username,
    @NotBlank @Size(max = 120) String name,
    @NotBlank @Size(max = 160) String post,
    @NotBlank @Size(max = 120) String mail,
    @NotNull Set<String> roles,
    @NotBlank @Size(max = 2000) String reason) {}

package es.caib.empara.cases;

import java.time.LocalDate;

/**
 * A person as the State describes her or him.
 *
 * @param nationality ISO 3166-1 alpha-2 or alpha-3; null when unknown
 * @param preferredLanguage ISO 639; null when unknown
 */
public record PersonIdentity(
    DocumentType documentType,
    String documentNumber,
    String givenName,
    String surname1,
    String surname2,
    LocalDate birthDate,
    String sex,
    String nationality,
    String phone,
    String preferredLanguage) {}

package es.caib.empara.simulator;

import jakarta.json.JsonObject;
import java.time.LocalDate;

/**
 * An invented person. Nobody can be meant by it: names are drawn at random from lists of common
 * names, and every identifier lies where none is issued.
 *
 * <ul>
 *   <li>DNI begin with 999 and NIE with Z99, series far beyond those ever issued (their check
 *       letter is right, so that input checks accept them);
 *   <li>passports begin with ZZZ, which is no country's or issuer's code;
 *   <li>phones begin with +34 3, to which the national numbering plan gives no service.
 * </ul>
 *
 * @param documentNumber null without a document
 * @param surname2 null where only one is used
 * @param sex {@code FEMALE} or {@code MALE}
 * @param nationality ISO 3166-1 alpha-2
 * @param phone E.164, null when not known or not to be told
 * @param preferredLanguage ISO 639-1
 */
public record Person(
    DocumentType documentType,
    String documentNumber,
    String givenName,
    String surname1,
    String surname2,
    LocalDate birthDate,
    String sex,
    String nationality,
    String phone,
    String preferredLanguage) {

  /** Kinds of identity document of the feed. */
  public enum DocumentType {
    DNI,
    NIE,
    PASSPORT,
    NONE
  }

  /** The same person under another phone, or none. */
  Person withPhone(String other) {
    return new Person(
        documentType,
        documentNumber,
        givenName,
        surname1,
        surname2,
        birthDate,
        sex,
        nationality,
        other,
        preferredLanguage);
  }

  /** The same person with the second surname that was missing, or without it. */
  Person withSurname2(String other) {
    return new Person(
        documentType,
        documentNumber,
        givenName,
        surname1,
        other,
        birthDate,
        sex,
        nationality,
        phone,
        preferredLanguage);
  }

  JsonObject toJson() {
    return new Fields()
        .put("documentType", documentType)
        .put("documentNumber", documentNumber)
        .put("givenName", givenName)
        .put("surname1", surname1)
        .put("surname2", surname2)
        .put("birthDate", birthDate)
        .put("sex", sex)
        .put("nationality", nationality)
        .put("phone", phone)
        .put("preferredLanguage", preferredLanguage)
        .build();
  }
}

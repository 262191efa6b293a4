package es.caib.empara.simulator;

import es.caib.empara.simulator.Person.DocumentType;
import java.time.LocalDate;
import java.util.List;

/** Invents persons; {@link Person} says why none of them can be real. */
final class People {
  private static final String CHECK_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
  private static final int NIE_Z_VALUE = 20_000_000;
  private static final double PHONE_KNOWN = 0.95;
  private static final double SAME_ORIGIN = 0.65;

  private People() {}

  static Origin origin(Dice dice) {
    return dice.pick(Origin.ALL, Origin::share);
  }

  /** Partners are more often than not of the same origin. */
  static Origin partnerOrigin(Origin origin, Dice dice) {
    return dice.chance(SAME_ORIGIN) ? origin : origin(dice);
  }

  static Person victim(Origin origin, ContactAuthorisation contact, Dice dice) {
    String phone = phone(dice);
    boolean known = dice.chance(PHONE_KNOWN);
    return person(
        origin,
        "FEMALE",
        origin.female(),
        contact == ContactAuthorisation.GRANTED && known ? phone : null,
        dice);
  }

  static Person aggressor(Origin origin, Dice dice) {
    return person(origin, "MALE", origin.male(), null, dice);
  }

  private static Person person(
      Origin origin, String sex, List<String> givenNames, String phone, Dice dice) {
    String nationality = dice.pick(origin.nationalities());
    DocumentType type = documentType(nationality, dice);
    return new Person(
        type,
        documentNumber(type, dice),
        dice.pick(givenNames),
        dice.pick(origin.family()),
        origin.surnames() == 2 ? dice.pick(origin.family()) : null,
        LocalDate.of(adultBirthYear(dice), 1, 1).plusDays(dice.between(0, 364)),
        sex,
        nationality,
        phone,
        dice.pick(origin.languages()));
  }

  // Most are between 25 and 50; the sum of two draws leans to the middle.
  private static int adultBirthYear(Dice dice) {
    return 2007 - dice.between(0, 30) - dice.between(0, 32);
  }

  private static DocumentType documentType(String nationality, Dice dice) {
    if (nationality.equals("ES")) {
      return DocumentType.DNI;
    }
    if (dice.chance(0.75)) {
      return DocumentType.NIE;
    }
    return dice.chance(0.7) ? DocumentType.PASSPORT : DocumentType.NONE;
  }

  private static String documentNumber(DocumentType type, Dice dice) {
    return switch (type) {
      case DNI -> {
        int number = 99_900_000 + dice.between(0, 99_999);
        yield "" + number + checkLetter(number);
      }
      case NIE -> {
        int number = 9_900_000 + dice.between(0, 99_999);
        yield "Z" + number + checkLetter(NIE_Z_VALUE + number);
      }
      case PASSPORT -> "ZZZ%06d".formatted(dice.between(0, 999_999));
      case NONE -> null;
    };
  }

  private static char checkLetter(int number) {
    return CHECK_LETTERS.charAt(number % CHECK_LETTERS.length());
  }

  static String phone(Dice dice) {
    return "+343%08d".formatted(dice.between(0, 99_999_999));
  }
}

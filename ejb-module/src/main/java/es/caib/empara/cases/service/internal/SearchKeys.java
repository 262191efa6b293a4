package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.DocumentType;
import es.caib.empara.cases.KeyKind;
import es.caib.empara.cases.PersonIdentity;
import es.caib.empara.cases.PersonRole;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.CaseKey;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By what a case is found, and how that is compared: words without regard to accents and case,
 * numbers without blanks and signs.
 */
final class SearchKeys {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NOT_OF_A_NUMBER = Pattern.compile("[^A-Z0-9]");
  private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");

  /** Spain's own prefix is often left out. */
  private static final Pattern COUNTRY = Pattern.compile("^(0034|34)(?=\\d{9}$)");

  private static final int LONGEST = 100;

  private SearchKeys() {}

  /** All keys of a case. */
  static Set<CaseKey> of(CaseFile file) {
    Set<CaseKey> keys = new LinkedHashSet<>();
    person(file, PersonRole.VICTIM, file.victim()).forEach(keys::add);
    person(file, PersonRole.DENOUNCED, file.aggressor()).forEach(keys::add);
    boolean mayBeCalled = file.contactAuthorisation() == ContactAuthorisation.GRANTED;
    if (mayBeCalled && file.victim().phone() != null) {
      String phone = phone(file.victim().phone());
      if (!phone.isEmpty()) {
        keys.add(new CaseKey(file.id(), PersonRole.VICTIM, KeyKind.PHONE, phone));
      }
    }
    return keys;
  }

  private static Stream<CaseKey> person(CaseFile file, PersonRole role, PersonIdentity person) {
    Stream<CaseKey> names =
        Stream.of(person.givenName(), person.surname1(), person.surname2())
            .flatMap(name -> words(name).stream())
            .map(word -> new CaseKey(file.id(), role, KeyKind.WORD, word));
    KeyKind kind = kind(person.documentType());
    String number = kind == null ? "" : document(person.documentNumber());
    return number.isEmpty()
        ? names
        : Stream.concat(names, Stream.of(new CaseKey(file.id(), role, kind, number)));
  }

  /** The key under which a document is kept; null for a person without one. */
  static KeyKind kind(DocumentType type) {
    return switch (type) {
      case DNI -> KeyKind.DNI;
      case NIE -> KeyKind.NIE;
      case PASSPORT -> KeyKind.PASSPORT;
      case NONE -> null;
    };
  }

  /** The words of a name: those of "José Núñez-Coll" are jose, nunez and coll. */
  static List<String> words(String name) {
    if (name == null) {
      return List.of();
    }
    String joined = name.replace("·", "").replace("'", "").replace("’", "");
    String plain =
        ACCENTS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFD)).replaceAll("");
    return Arrays.stream(BETWEEN_WORDS.split(plain.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
        .distinct()
        .toList();
  }

  /** A document's number as it is compared. */
  static String document(String number) {
    return number == null
        ? ""
        : NOT_OF_A_NUMBER.matcher(number.toUpperCase(Locale.ROOT)).replaceAll("");
  }

  /** A phone as it is compared: digits, without Spain's prefix. */
  static String phone(String number) {
    return COUNTRY.matcher(NOT_A_DIGIT.matcher(number).replaceAll("")).replaceFirst("");
  }
}

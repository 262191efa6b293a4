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
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By what a case is found, and how that is compared: words without regard to accents and case,
 * numbers without blanks and signs.
 */
final class SearchKeys {

  /** The ways in which words of names are found. */
  static final List<WordMatching> MATCHINGS = List.of(new PlainWords());

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /** Inside one word: apostrophes and the Catalan "l·l", which is also typed with a full stop. */
  private static final Pattern WITHIN_A_WORD = Pattern.compile("['’‘`´ʼ·•‧]|(?<=[lL])\\.(?=[lL])");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NOT_OF_A_NUMBER = Pattern.compile("[^A-Z0-9]");
  private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");

  /** The sign for a foreign number, and Spain's own prefix, are often left out. */
  private static final Pattern COUNTRY = Pattern.compile("^(00)?(34(?=\\d{9}$))?");

  /** Letters that no accent was put on, and how people write them who do not have them. */
  private static final Map<Integer, String> LETTERS =
      Map.of(
          (int) 'ł', "l", (int) 'ø', "o", (int) 'đ', "d", (int) 'ð', "d", (int) 'þ', "th",
          (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ß', "ss", (int) 'ı', "i", (int) 'ς', "σ");

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
            .flatMap(word -> MATCHINGS.stream().flatMap(way -> keys(file, role, way, word)));
    KeyKind kind = kind(person.documentType());
    String number = kind == null ? "" : document(person.documentNumber());
    return number.isEmpty()
        ? names
        : Stream.concat(names, Stream.of(new CaseKey(file.id(), role, kind, number)));
  }

  private static Stream<CaseKey> keys(
      CaseFile file, PersonRole role, WordMatching way, String word) {
    return way.keys(word).stream().map(key -> new CaseKey(file.id(), role, way.kind(), key));
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
    String split = Normalizer.normalize(joined(name), Normalizer.Form.NFKD);
    String plain = lower(joined(ACCENTS.matcher(split).replaceAll("")));
    return Arrays.stream(BETWEEN_WORDS.split(plain))
        .filter(word -> !word.isEmpty())
        .map(SearchKeys::kept)
        .distinct()
        .toList();
  }

  private static String joined(String name) {
    return WITHIN_A_WORD.matcher(name).replaceAll("");
  }

  /** As much of a word as a key can hold. */
  private static String kept(String word) {
    if (word.length() <= LONGEST) {
      return word;
    }
    boolean betweenHalves = Character.isHighSurrogate(word.charAt(LONGEST - 1));
    return word.substring(0, betweenHalves ? LONGEST - 1 : LONGEST);
  }

  /** Letter by letter: where a letter stands must not change how it is written. */
  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    text.codePoints()
        .map(Character::toLowerCase)
        .forEach(letter -> lower.append(LETTERS.getOrDefault(letter, Character.toString(letter))));
    return lower.toString();
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

package es.caib.empara.cases.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.cases.CaseRegistration;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.DocumentType;
import es.caib.empara.cases.KeyKind;
import es.caib.empara.cases.PersonIdentity;
import es.caib.empara.cases.PersonRole;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.CaseKey;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeysTest {

  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-23T12:00:00Z");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "José Núñez-Coll, jose nunez coll",
        "Françesca, francesca",
        "MARCEL·LÍ, marcelli",
        "Marcel.lí, marcelli",
        "Marcel•lí, marcelli",
        "Gaŀla, galla",
        "D’Ors, dors",
        "O'Neill, oneill",
        "María de la O, maria de la o",
        "Ayxa al-Ḥāfiẓ, ayxa al hafiz",
        "Æsa Łukasz Søren, aesa lukasz soren",
        "Weiß, weiss",
        "Pérez Pérez, perez",
        "100% _a_, 100 a",
      })
  void words_ofAName_areCompared_withoutAccentsAndCase(String name, String words) {
    assertThat(SearchKeys.words(name)).containsExactly(words.split(" "));
  }

  @Test
  void words_composedAndDecomposed_areTheSame() {
    assertThat(SearchKeys.words("Nu\u0301n\u0303ez")).isEqualTo(SearchKeys.words("Núñez"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-.,;", "%", "_", "·", "’"})
  void words_ofSignsOnly_areNone(String name) {
    assertThat(SearchKeys.words(name)).isEmpty();
  }

  @Test
  void words_thatAreVeryLong_areCutWithinWholeCharacters() {
    assertThat(SearchKeys.words("a".repeat(5000))).containsExactly("a".repeat(100));
    String halves = "a" + Character.toString(0x20000).repeat(100);

    assertThat(SearchKeys.words(halves))
        .singleElement()
        .satisfies(
            word -> {
              assertThat(word).hasSize(99);
              assertThat(Character.isHighSurrogate(word.charAt(98))).isFalse();
            });
  }

  @ParameterizedTest
  @CsvSource({"12.345.678-z, 12345678Z", "x-1234567 l, X1234567L", "%_, ''"})
  void document_isCompared_withoutBlanksAndSigns(String typed, String compared) {
    assertThat(SearchKeys.document(typed)).isEqualTo(compared);
  }

  @ParameterizedTest
  @CsvSource({
    "+34 600 11 22 33, 600112233",
    "0034600112233, 600112233",
    "600-112-233, 600112233",
    "+49 30 123456, 4930123456",
    "0049 30 123456, 4930123456"
  })
  void phone_isCompared_byItsDigits_withoutThePrefixOfSpain(String typed, String compared) {
    assertThat(SearchKeys.phone(typed)).isEqualTo(compared);
  }

  @Test
  void keys_ofACase_sayWhoseTheyAre() {
    assertThat(SearchKeys.of(file(ContactAuthorisation.GRANTED)))
        .containsExactlyInAnyOrder(
            new CaseKey(7L, PersonRole.VICTIM, KeyKind.WORD, "prova"),
            new CaseKey(7L, PersonRole.VICTIM, KeyKind.WORD, "inventada"),
            new CaseKey(7L, PersonRole.VICTIM, KeyKind.DNI, "12345678Z"),
            new CaseKey(7L, PersonRole.VICTIM, KeyKind.PHONE, "600112233"),
            new CaseKey(7L, PersonRole.DENOUNCED, KeyKind.WORD, "exemple"),
            new CaseKey(7L, PersonRole.DENOUNCED, KeyKind.WORD, "fictici"));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GRANTED")
  void keys_whereContactIsNotGranted_haveNoPhone(ContactAuthorisation authorisation) {
    Set<CaseKey> keys = SearchKeys.of(file(authorisation));

    assertThat(keys).hasSize(5).noneMatch(key -> key.kind() == KeyKind.PHONE);
  }

  @Test
  void plainWords_findWhatBeginsWithThem_andWildcardsAreLetters() {
    PlainWords way = new PlainWords();
    KeyRange range = way.sought("mar");

    assertThat(way.kind()).isEqualTo(KeyKind.WORD);
    assertThat(way.keys("maria")).containsExactly("maria");
    assertThat(List.of("mar", "maria", "marz")).allMatch(range::contains);
    assertThat(List.of("ma", "mas", "amar")).noneMatch(range::contains);
    assertThat(KeyRange.startingWith("a%").contains("abc")).isFalse();
    assertThat(KeyRange.startingWith("a_").contains("abc")).isFalse();
  }

  @Test
  void range_ofTheLastCharacterBeforeTheSurrogates_endsBehindThem() {
    assertThat(KeyRange.startingWith("\uD7FF").to()).isEqualTo("\uE000");
  }

  private static CaseFile file(ContactAuthorisation authorisation) {
    PersonIdentity victim =
        new PersonIdentity(
            DocumentType.DNI,
            "12.345.678-z",
            "Prova",
            "Inventada",
            null,
            null,
            null,
            null,
            "+34 600 112 233",
            null);
    PersonIdentity other =
        new PersonIdentity(
            DocumentType.NONE, null, "Exemple", "Fictici", null, null, null, null, "611", null);
    CaseRegistration registration =
        new CaseRegistration(
            victim, other, "PARTNER", "07040", "UFAM", false, authorisation, null, false);
    return new CaseFile("VG-07-7", registration, Invented.said("reg", NOON)) {
      @Override
      public Long id() {
        return 7L;
      }
    };
  }
}

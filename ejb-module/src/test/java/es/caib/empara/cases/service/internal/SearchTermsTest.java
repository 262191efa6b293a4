package es.caib.empara.cases.service.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.cases.MatchKind;
import es.caib.empara.cases.PersonRole;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseSearch;
import es.caib.empara.shared.service.InvalidInput;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {

  @ParameterizedTest
  @CsvSource({
    "vg-07-2026, VG-07-2026, VG072026, , NUMBER",
    "12345678z, 12345678Z, 12345678Z, , DOCUMENT",
    "600 112 233, 600112233, 600112233, 600112233, PHONE",
    "+34 600 112 233, , 34600112233, 600112233, PHONE",
    "José Núñez, , , , NAME",
    "Coll, COLL, , , NAME"
  })
  void text_means_allThatItCanMean(
      String typed, String number, String document, String phone, MatchKind kind) {
    SearchTerms terms = SearchTerms.of(typed);

    assertThat(terms.number()).isEqualTo(number);
    assertThat(terms.document()).isEqualTo(document);
    assertThat(terms.phone()).isEqualTo(phone);
    assertThat(terms.kind()).isEqualTo(kind);
  }

  @Test
  void words_ofOneLetter_areNotLookedFor() {
    assertThat(SearchTerms.of("Maria de la O").words()).containsExactly("maria", "de", "la");
  }

  @Test
  void words_moreThanTen_areRefused() {
    String ten = IntStream.range(10, 20).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

    assertThat(SearchTerms.of(ten).words()).hasSize(10);
    assertThatThrownBy(() -> SearchTerms.of(ten + " more"))
        .isInstanceOfSatisfying(
            InvalidInput.class, refused -> assertThat(refused.field()).isEqualTo("q"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"' or 1=1 --", "coll; drop table EMP_CASE_KEY", "VG-07%"})
  void typedText_neverStandInTheStatement(String typed) {
    SearchSql sql = new SearchSql(SearchTerms.of(typed), SearchKeys.MATCHINGS);

    assertThat(sql.text(26)).doesNotContainIgnoringCase("like").doesNotContain(typed);
  }

  @ParameterizedTest
  @CsvSource({"nu%ez, nu ez", "nu_ez, nu ez", "%nunez, nunez", "VG-07%, vg 07", "VG_07, vg 07"})
  void percentAndUnderscore_standBetweenWords_andForNoLetter(String typed, String words) {
    SearchTerms terms = SearchTerms.of(typed);

    assertThat(terms.number()).isNull();
    assertThat(terms.words()).containsExactly(words.split(" "));
    assertThat(new SearchSql(terms, SearchKeys.MATCHINGS).parameters())
        .isNotEmpty()
        .noneMatch(value -> value.toString().matches(".*[%_].*"));
  }

  @Test
  void statement_hasAParameterForEachPlace() {
    SearchSql sql =
        new SearchSql(SearchTerms.of("600112233"), SearchKeys.MATCHINGS)
            .within(
                new SearchSql.Within(
                    List.of("07040", "07026"), "palma", Set.of("07040"), RiskLevel.HIGH));

    assertThat(sql.text(26).chars().filter(c -> c == '?').count())
        .isEqualTo(sql.parameters().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "-.", "%_", "’·"})
  void search_forTooLittle_isRefused(String typed) {
    assertThatThrownBy(() -> new CaseSearch(typed, null, null))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.key()).isEqualTo("error.search.short"));
  }

  @Test
  void search_forTooMuch_isRefused_andItsTextNamesNobody() {
    assertThatThrownBy(() -> new CaseSearch("a".repeat(201), null, null))
        .hasMessage("q: error.search.long");
    assertThat(new CaseSearch("Núñez", null, null).toString()).doesNotContain("Núñez");
  }

  @Test
  void withoutPhone_theSameTextStillMeansEverythingElse() {
    SearchTerms typed = SearchTerms.of("612 345 678");

    assertThat(typed.phone()).isEqualTo("612345678");
    assertThat(typed.withoutPhone())
        .isEqualTo(new SearchTerms(typed.number(), typed.document(), null, typed.words()));
  }

  @Test
  void place_goesByRank_thenVictimsFirst_andComesBack() {
    List<Integer> places = IntStream.range(0, SearchRank.values().length * 2).boxed().toList();

    assertThat(
            Arrays.stream(SearchRank.values())
                .flatMap(
                    rank -> Stream.of(PersonRole.VICTIM, PersonRole.DENOUNCED).map(rank::place)))
        .containsExactlyElementsOf(places);
    assertThat(SearchRank.of(SearchRank.PHONE.place(PersonRole.DENOUNCED)))
        .isEqualTo(SearchRank.PHONE);
    assertThat(SearchRank.person(SearchRank.DOCUMENT.place(PersonRole.DENOUNCED)))
        .isEqualTo(PersonRole.DENOUNCED);
    assertThat(SearchRank.person(SearchRank.WHOLE_NUMBER.place(PersonRole.VICTIM))).isNull();
  }
}

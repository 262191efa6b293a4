package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.DUTY;
import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.Server.text;
import static es.caib.empara.incontainer.StateSays.MAO;
import static es.caib.empara.incontainer.StateSays.PALMA;
import static es.caib.empara.incontainer.StateSays.anybody;
import static es.caib.empara.incontainer.StateSays.newDigits;
import static es.caib.empara.incontainer.StateSays.newNumber;
import static es.caib.empara.incontainer.StateSays.newWord;
import static es.caib.empara.incontainer.StateSays.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import es.caib.empara.access.Roles;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.DocumentType;
import es.caib.empara.cases.MatchKind;
import es.caib.empara.cases.PersonIdentity;
import es.caib.empara.cases.PersonRole;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseMatch;
import es.caib.empara.cases.service.CaseSearch;
import es.caib.empara.cases.service.CaseSearchService;
import es.caib.empara.cases.service.internal.KeyFilling;
import es.caib.empara.institutions.Island;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By what a case is found, by whom, and in which order. */
interface Searching {

  String OF_PALMA = "tecnica@palma";
  String OF_MENORCA = "tecnica@cmenorca";
  String OF_ALL = "tecnica@ibd";

  @Test
  default void aNumber_findsByItsBeginning_theWholeOneFirst_thenTheHighestLevel() throws Exception {
    String whole = registered(newNumber(), PALMA, anybody());
    String low = registered(whole + "-1", PALMA, anybody());
    String high = registered(whole + "-2", PALMA, anybody());
    StateSays.assesses(low, RiskLevel.LOW);
    StateSays.assesses(high, RiskLevel.HIGH);

    assertThat(search(OF_PALMA, whole.toLowerCase()))
        .extracting(CaseMatch::by, CaseMatch::person, Searching::number)
        .containsExactly(
            tuple(MatchKind.NUMBER, null, whole),
            tuple(MatchKind.NUMBER, null, high),
            tuple(MatchKind.NUMBER, null, low));
    assertThat(numbers(OF_PALMA, whole.substring(0, whole.length() - 1))).contains(whole, low);
    assertThat(numbers(OF_PALMA, whole + "-1")).containsExactly(low);
    assertThat(numbers(OF_PALMA, whole.substring(4))).isEmpty();
  }

  @Test
  default void aDocument_findsWhole_withAnySigns_ofBothPersons_victimsFirst() throws Exception {
    String digits = newDigits();
    PersonIdentity known = person("Prova", "Inventada", null, DocumentType.DNI, digits + "Z", null);
    String denounced =
        StateSays.registers(newNumber(), PALMA, anybody(), known, ContactAuthorisation.UNKNOWN);
    StateSays.assesses(denounced, RiskLevel.EXTREME);
    String victim = registered(newNumber(), PALMA, known);

    for (String typed : List.of(digits + "Z", digits + " z", digits + "-Z")) {
      assertThat(search(OF_PALMA, typed))
          .as(typed)
          .allMatch(match -> match.by() == MatchKind.DOCUMENT)
          .extracting(Searching::number)
          .containsExactly(victim, denounced);
    }
    assertThat(search(OF_PALMA, digits + "Z"))
        .extracting(CaseMatch::person)
        .containsExactly(PersonRole.VICTIM, PersonRole.DENOUNCED);
    assertThat(search(OF_PALMA, digits.substring(0, 7))).isEmpty();
  }

  @Test
  default void aPhone_findsOnlyWhileSheMayBeCalled_andTheNewOneAtOnce() throws Exception {
    String old = "6" + newDigits();
    String fresh = "6" + newDigits();
    PersonIdentity victim =
        person("Prova", "Inventada", null, DocumentType.NONE, null, "+34" + old);
    String number =
        StateSays.registers(newNumber(), PALMA, victim, anybody(), ContactAuthorisation.GRANTED);
    String typed = old.substring(0, 3) + " " + old.substring(3, 6) + " " + old.substring(6);
    for (String way : List.of(old, typed, "+34 " + typed, "0034" + old)) {
      assertThat(search(OF_PALMA, way))
          .as(way)
          .singleElement()
          .satisfies(match -> assertThat(match.by()).isEqualTo(MatchKind.PHONE));
    }

    StateSays.contact(number, ContactAuthorisation.REFUSED, null);
    assertThat(search(OF_PALMA, old)).isEmpty();

    StateSays.contact(number, ContactAuthorisation.GRANTED, "+34" + fresh);
    assertThat(numbers(OF_PALMA, fresh)).containsExactly(number);
    assertThat(search(OF_PALMA, old)).isEmpty();
  }

  @Test
  default void aPhone_ofWhomeverHasNotGrantedIt_findsNothing() throws Exception {
    for (ContactAuthorisation contact : ContactAuthorisation.values()) {
      String phone = "6" + newDigits();
      PersonIdentity victim =
          person("Prova", "Inventada", null, DocumentType.NONE, null, "+34" + phone);
      StateSays.registers(newNumber(), PALMA, victim, anybody(), contact);

      assertThat(search(OF_PALMA, phone))
          .as(contact.name())
          .hasSize(contact == ContactAuthorisation.GRANTED ? 1 : 0);
    }
  }

  @Test
  default void words_findInAnyOrder_withoutAccentsAndCase_andOnlyThoseOfOnePerson()
      throws Exception {
    String word = newWord();
    String other = newWord();
    String number =
        StateSays.registers(
            newNumber(),
            PALMA,
            person("Maria Àngels", "Núñez-" + word, "Gal·la"),
            person("Joan", "Ferrer", other),
            ContactAuthorisation.UNKNOWN);

    for (String typed :
        List.of(
            word,
            "MARIA NUÑEZ " + word,
            "galla, " + word.toUpperCase() + " angels",
            "gal·la núñez maría " + word,
            "ang nu " + word.substring(0, 10))) {
      assertThat(numbers(OF_PALMA, typed)).as(typed).containsExactly(number);
    }
    for (String typed :
        List.of(
            word + " joan", word + " " + other, word + " pere", word + "x", word.substring(1))) {
      assertThat(numbers(OF_PALMA, typed)).as(typed).isEmpty();
    }
  }

  @Test
  default void percentAndUnderscore_standForNothingElse() throws Exception {
    String word = newWord();
    String number = registered(newNumber(), PALMA, person("Prova", word + "tail", null));
    assertThat(numbers(OF_PALMA, word)).containsExactly(number);

    for (String typed :
        List.of(
            word.substring(0, 4) + "%tail",
            "%" + word.substring(3),
            word.substring(0, 12) + "_tail",
            number.substring(0, 8) + "%",
            number.substring(0, 15) + "_",
            "%" + number.substring(2))) {
      assertThat(numbers(OF_PALMA, typed)).as(typed).doesNotContain(number);
    }
    assertThat(numbers(OF_PALMA, word + "%")).as("a sign is no letter").containsExactly(number);
  }

  @Test
  default void theSurest_comesFirst_thenVictims_thenTheHighestLevel_thenTheNumber()
      throws Exception {
    String word = newWord();
    String beginning = registered(newNumber(), PALMA, person("Prova", word + "ez", null));
    String low =
        registered(("SRC-1" + word.substring(5)).toUpperCase(), PALMA, person(word, "Prova", null));
    String lowToo =
        registered(("SRC-0" + word.substring(5)).toUpperCase(), PALMA, person("Prova", word, null));
    String high = registered(newNumber(), PALMA, person("Prova", "Prova", word));
    String denounced =
        StateSays.registers(
            newNumber(),
            PALMA,
            anybody(),
            person("Prova", word, null),
            ContactAuthorisation.UNKNOWN);
    StateSays.assesses(beginning, RiskLevel.EXTREME);
    StateSays.assesses(denounced, RiskLevel.EXTREME);
    StateSays.assesses(high, RiskLevel.HIGH);
    StateSays.assesses(low, RiskLevel.LOW);
    StateSays.assesses(lowToo, RiskLevel.LOW);

    assertThat(numbers(OF_PALMA, word)).containsExactly(high, lowToo, low, denounced, beginning);
  }

  @Test
  default void pages_haveNoGapAndNoRepeat_whileOthersAreRegistered() throws Exception {
    String word = newWord();
    for (int i = 0; i < 23; i++) {
      String number = registered(newNumber(), PALMA, person("Prova", word, null));
      if (i % 5 > 0) {
        StateSays.assesses(number, RiskLevel.values()[i % 4]);
      }
    }
    List<String> before = numbers(OF_PALMA, word);
    assertThat(before).hasSize(23).doesNotHaveDuplicates();

    List<String> paged = new ArrayList<>();
    Slice<CaseMatch> slice = page(OF_PALMA, word, null, 5);
    String ahead = registered("A-" + newNumber(), PALMA, person("Prova", word, null));
    StateSays.assesses(ahead, RiskLevel.EXTREME);
    String behind = registered(newNumber(), PALMA, person("Prova", word + "ez", null));
    while (true) {
      assertThat(slice.items()).hasSizeBetween(1, 5);
      slice.items().forEach(match -> paged.add(number(match)));
      if (slice.next() == null) {
        break;
      }
      slice = page(OF_PALMA, word, slice.next(), 5);
    }

    before.add(behind);
    assertThat(numbers(OF_PALMA, word)).startsWith(ahead);
    assertThat(paged).containsExactlyElementsOf(before);
  }

  @Test
  default void anotherIsland_neverShowsAndNeverCounts() throws Exception {
    String word = newWord();
    String palma = registered(newNumber(), PALMA, person("Prova", word, null));
    String menorca = registered(newNumber(), MAO, person("Prova", word, null));

    Slice<CaseMatch> first = page(OF_PALMA, word, null, 1);
    assertThat(first.items()).extracting(Searching::number).containsExactly(palma);
    assertThat(first.next()).isNull();
    assertThat(numbers(OF_MENORCA, word)).containsExactly(menorca);
    assertThat(numbers(OF_MENORCA, palma)).isEmpty();
    assertThat(numbers("tecnica@cmallorca", word)).containsExactly(palma);
    assertThat(numbers(OF_ALL, word)).containsExactlyInAnyOrder(palma, menorca);
    assertThat(
            numbers(
                As.user(
                    "consulta@cmallorca",
                    Roles.READER,
                    () ->
                        service()
                            .search(new CaseSearch(word, null, null), DUTY, PageRequest.first()))))
        .containsExactly(palma);
  }

  @Test
  default void aVictimWhoMoves_isFoundByThoseWhoCareForHerNow() throws Exception {
    String word = newWord();
    String number = registered(newNumber(), PALMA, person("Prova", word, null));

    StateSays.moves(number, MAO);

    assertThat(numbers(OF_MENORCA, word)).containsExactly(number);
    assertThat(numbers(OF_MENORCA, number)).containsExactly(number);
    assertThat(numbers(OF_PALMA, word)).as("still seen").containsExactly(number);
    assertThat(narrowed(OF_PALMA, word, Island.MENORCA, null)).containsExactly(number);
    assertThat(narrowed(OF_PALMA, word, Island.MALLORCA, null)).isEmpty();

    StateSays.moves(number, PALMA);

    assertThat(numbers(OF_PALMA, word)).containsExactly(number);
    assertThat(numbers(OF_MENORCA, word)).as("it had it for a moment").containsExactly(number);
  }

  @Test
  default void islandAndLevel_narrowWhatIsFound() throws Exception {
    String word = newWord();
    String low = registered(newNumber(), PALMA, person("Prova", word, null));
    String high = registered(newNumber(), MAO, person("Prova", word, null));
    StateSays.assesses(low, RiskLevel.LOW);
    StateSays.assesses(high, RiskLevel.HIGH);

    assertThat(narrowed(OF_ALL, word, Island.MENORCA, null)).containsExactly(high);
    assertThat(narrowed(OF_ALL, word, Island.MALLORCA, null)).containsExactly(low);
    assertThat(narrowed(OF_ALL, word, Island.EIVISSA, null)).isEmpty();
    assertThat(narrowed(OF_ALL, word, null, RiskLevel.LOW)).containsExactly(low);
    assertThat(narrowed(OF_ALL, word, Island.MENORCA, RiskLevel.LOW)).isEmpty();
    assertThat(narrowed(OF_PALMA, word, Island.MENORCA, null)).as("no way out").isEmpty();
  }

  @Test
  default void correctedPersons_areFoundByWhatTheyAreCalledNow() throws Exception {
    String before = newWord();
    String now = newWord();
    String document = newDigits() + "Z";
    String number = registered(newNumber(), PALMA, person("Prova", before, null));

    registered(number, PALMA, person("Prova", now, null, DocumentType.PASSPORT, document, null));

    assertThat(numbers(OF_PALMA, before)).isEmpty();
    assertThat(numbers(OF_PALMA, now)).containsExactly(number);
    assertThat(numbers(OF_PALMA, document)).containsExactly(number);
  }

  @Test
  default void casesFromBeforeThereWereKeys_getTheirs_onceForGood() throws Exception {
    String word = newWord();
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String number = registered(newNumber(), PALMA, person("Prova", word, null));
      change(
          "delete from EMP_CASE_KEY where CASE_ID ="
              + " (select ID from EMP_CASE_FILE where CASE_NUMBER = ?)",
          number);
      change(
          "insert into EMP_CASE_UNKEYED select ID from EMP_CASE_FILE where CASE_NUMBER = ?",
          number);
      numbers.add(number);
    }
    assertThat(numbers(OF_PALMA, word)).isEmpty();
    KeyFilling.Batch batch = bean(KeyFilling.Batch.class);

    assertThat(batch.fill()).isEqualTo(3);

    assertThat(numbers(OF_PALMA, word)).containsExactlyInAnyOrderElementsOf(numbers);
    assertThat(batch.fill()).isZero();
    assertThat(count("select count(*) from EMP_CASE_UNKEYED")).isZero();
  }

  @Test
  default void aSearch_isInTheLog_withItsReasonAndWhatItShowed_andWithoutWhatWasTyped()
      throws Exception {
    String word = newWord();
    String number = registered(newNumber(), PALMA, person("Prova", word, null));
    String entries =
        "select count(*) from EMP_OPERATION where OPERATION = 'CASE_SEARCH' and PRINCIPAL = ?";
    long before = count(entries, OF_PALMA);

    search(OF_PALMA, word);

    assertThat(count(entries, OF_PALMA)).isEqualTo(before + 1);
    assertThat(
            text(
                "select REASON || ' ' || OUTCOME || ' ' || DETAIL from EMP_OPERATION"
                    + " where OPERATION = 'CASE_SEARCH' and PRINCIPAL = ? order by ID desc"
                    + " fetch first 1 rows only",
                OF_PALMA))
        .isEqualTo("DUTY OK NAME " + word.length() + ": " + number);
    assertThat(count("select count(*) from EMP_OPERATION where DETAIL like ?", "%" + word + "%"))
        .isZero();
  }

  private static String registered(String number, String municipality, PersonIdentity victim)
      throws Exception {
    return StateSays.registers(
        number, municipality, victim, anybody(), ContactAuthorisation.UNKNOWN);
  }

  private static CaseSearchService service() {
    return bean(CaseSearchService.class);
  }

  private static Slice<CaseMatch> page(String technician, String typed, String cursor, int limit)
      throws Exception {
    return As.user(
        technician,
        Roles.TECHNICIAN,
        () ->
            service()
                .search(new CaseSearch(typed, null, null), DUTY, new PageRequest(cursor, limit)));
  }

  private static List<CaseMatch> search(String technician, String typed) throws Exception {
    return page(technician, typed, null, 100).items();
  }

  private static List<String> numbers(String technician, String typed) throws Exception {
    return numbers(page(technician, typed, null, 100));
  }

  private static List<String> narrowed(
      String technician, String typed, Island island, RiskLevel level) throws Exception {
    return numbers(
        As.user(
            technician,
            Roles.TECHNICIAN,
            () ->
                service().search(new CaseSearch(typed, island, level), DUTY, PageRequest.first())));
  }

  private static List<String> numbers(Slice<CaseMatch> found) {
    return new ArrayList<>(found.items().stream().map(Searching::number).toList());
  }

  private static String number(CaseMatch match) {
    return match.summary().caseNumber();
  }
}

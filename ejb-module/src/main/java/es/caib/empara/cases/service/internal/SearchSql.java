package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.KeyKind;
import es.caib.empara.cases.PersonRole;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.shared.service.Cursor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The one statement of a search. Each meaning of the typed text is a part of a union, answered from
 * an index; a case that several of them find counts with its best place. Whatever was typed is a
 * parameter.
 */
final class SearchSql {

  private static final String VICTIMS_FIRST =
      " + case k.PERSON when '" + PersonRole.VICTIM.name() + "' then 0 else 1 end";

  private final List<String> meanings = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();
  private String restriction = "";

  SearchSql(SearchTerms terms, List<WordMatching> matchings) {
    if (terms.number() != null) {
      number(terms.number());
    }
    if (terms.document() != null) {
      exactly(
          SearchRank.DOCUMENT,
          terms.document(),
          List.of(KeyKind.DNI, KeyKind.NIE, KeyKind.PASSPORT));
    }
    if (terms.phone() != null) {
      exactly(SearchRank.PHONE, terms.phone(), List.of(KeyKind.PHONE));
    }
    if (!terms.words().isEmpty()) {
      matchings.forEach(way -> words(way, terms.words()));
    }
  }

  /** Whether the typed text means nothing that could be found. */
  boolean isEmpty() {
    return meanings.isEmpty();
  }

  private void number(String beginning) {
    KeyRange range = KeyRange.startingWith(beginning);
    meanings.add(
        "select c.ID as CASE_ID, case when c.CASE_NUMBER = ? then "
            + SearchRank.WHOLE_NUMBER.place(PersonRole.VICTIM)
            + " else "
            + SearchRank.BEGINNING_OF_NUMBER.place(PersonRole.VICTIM)
            + " end as PLACE from EMP_CASE_FILE c where c.CASE_NUMBER >= ? and c.CASE_NUMBER < ?");
    Collections.addAll(parameters, beginning, range.from(), range.to());
  }

  private void exactly(SearchRank rank, String value, List<KeyKind> kinds) {
    meanings.add(
        "select k.CASE_ID, "
            + rank.place(PersonRole.VICTIM)
            + VICTIMS_FIRST
            + " as PLACE from EMP_CASE_KEY k where k.KIND in ("
            + places(kinds)
            + ") and k.KEY_VALUE = ?");
    kinds.forEach(kind -> parameters.add(kind.name()));
    parameters.add(value);
  }

  /** All words are to be found with the same person of the case. */
  private void words(WordMatching way, List<String> words) {
    List<KeyRange> ranges = words.stream().map(way::sought).toList();
    StringBuilder equal = new StringBuilder();
    StringBuilder from = new StringBuilder();
    StringBuilder where = new StringBuilder();
    for (int i = 0; i < ranges.size(); i++) {
      String key = i == 0 ? "k" : "k" + i;
      equal.append(i == 0 ? "" : " and ").append(key).append(".KEY_VALUE = ?");
      from.append(i == 0 ? "" : ", ").append("EMP_CASE_KEY ").append(key);
      where
          .append(i == 0 ? "" : " and " + key + ".CASE_ID = k.CASE_ID and ")
          .append(i == 0 ? "" : key + ".PERSON = k.PERSON and ")
          .append(key)
          .append(".KIND = ? and ")
          .append(key)
          .append(".KEY_VALUE >= ? and ")
          .append(key)
          .append(".KEY_VALUE < ?");
    }
    meanings.add(
        "select k.CASE_ID, case when "
            + equal
            + " then "
            + SearchRank.WHOLE_WORDS.place(PersonRole.VICTIM)
            + " else "
            + SearchRank.BEGINNINGS_OF_WORDS.place(PersonRole.VICTIM)
            + " end"
            + VICTIMS_FIRST
            + " as PLACE from "
            + from
            + " where "
            + where);
    ranges.forEach(range -> parameters.add(range.from()));
    for (KeyRange range : ranges) {
      Collections.addAll(parameters, way.kind().name(), range.from(), range.to());
    }
  }

  /**
   * Which cases are looked through: the scope of {@link es.caib.empara.cases.service.CaseScope}.
   *
   * @param realm of the institution whose territory it is
   * @param only nothing elsewhere; null for everywhere
   * @param level null for all
   */
  record Within(
      Collection<String> territory, String realm, Collection<String> only, RiskLevel level) {}

  /** Only those. */
  SearchSql within(Within within) {
    restriction +=
        " where c.STATE <> ? and (c.MUNICIPALITY in ("
            + places(within.territory())
            + ") or c.ID in (select h.CASE_ID from EMP_CASE_HANDOVER h"
            + " where h.REALM = ? and h.ENDED_AT is null))";
    parameters.add(CaseState.CANCELLED.name());
    parameters.addAll(within.territory());
    parameters.add(within.realm());
    if (within.only() != null) {
      restriction += " and c.MUNICIPALITY in (" + places(within.only()) + ")";
      parameters.addAll(within.only());
    }
    if (within.level() != null) {
      restriction += " and c.RISK_LEVEL = ?";
      parameters.add(within.level().name());
    }
    return this;
  }

  /** Only what comes after a place in the list. */
  SearchSql after(String cursor) {
    if (cursor != null) {
      String[] place = Cursor.parts(cursor, 3);
      int rank = (int) Cursor.number(place[0]);
      int level = (int) Cursor.number(place[1]);
      restriction +=
          " and (f.PLACE > ? or (f.PLACE = ? and"
              + " (c.RISK_RANK < ? or (c.RISK_RANK = ? and c.CASE_NUMBER > ?))))";
      Collections.addAll(parameters, rank, rank, level, level, place[2]);
    }
    return this;
  }

  /**
   * The statement: id of the case, its place, its level as a number, its number. The sum keeps H2
   * from looking for what was found once more for each case of the scope.
   */
  String text(int most) {
    return "select f.CASE_ID, f.PLACE, c.RISK_RANK, c.CASE_NUMBER from (select m.CASE_ID, min(m.PLACE) as PLACE from ("
        + String.join(" union all ", meanings)
        + ") m group by m.CASE_ID) f join EMP_CASE_FILE c on c.ID = f.CASE_ID + 0"
        + restriction
        + " order by f.PLACE, c.RISK_RANK desc, c.CASE_NUMBER fetch first "
        + most
        + " rows only";
  }

  /** The values of its parameters, in their order. */
  List<Object> parameters() {
    return parameters;
  }

  private static String places(Collection<?> values) {
    return String.join(", ", Collections.nCopies(values.size(), "?"));
  }
}

package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.MatchKind;
import es.caib.empara.cases.PersonRole;

/** How sure it is that a found case is the one that was looked for, the surest first. */
enum SearchRank {
  WHOLE_NUMBER(MatchKind.NUMBER),
  BEGINNING_OF_NUMBER(MatchKind.NUMBER),
  DOCUMENT(MatchKind.DOCUMENT),
  PHONE(MatchKind.PHONE),
  WHOLE_WORDS(MatchKind.NAME),
  BEGINNINGS_OF_WORDS(MatchKind.NAME);

  private static final int PERSONS = PersonRole.values().length;

  private final MatchKind by;

  SearchRank(MatchKind by) {
    this.by = by;
  }

  /** The rank and whose the find is as one number to sort by: victims come first. */
  int place(PersonRole person) {
    return ordinal() * PERSONS + person.ordinal();
  }

  static SearchRank of(int place) {
    return values()[place / PERSONS];
  }

  /** Whose the find is; null for the number of the case, which is nobody's. */
  static PersonRole person(int place) {
    return of(place).by == MatchKind.NUMBER ? null : PersonRole.values()[place % PERSONS];
  }

  MatchKind by() {
    return by;
  }
}

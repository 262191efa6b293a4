package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.KeyKind;
import java.util.Set;

/** As it is written: a typed word finds each word that begins with it. */
final class PlainWords implements WordMatching {

  @Override
  public KeyKind kind() {
    return KeyKind.WORD;
  }

  @Override
  public Set<String> keys(String word) {
    return Set.of(word);
  }

  @Override
  public KeyRange sought(String word) {
    return KeyRange.startingWith(word);
  }
}

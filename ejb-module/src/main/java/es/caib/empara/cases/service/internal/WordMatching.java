package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.KeyKind;
import java.util.Set;

/**
 * One way in which a typed word finds a word of a name. Each way has a kind of key of its own, so
 * that several can stand side by side; matching by sound and by language will be further ones.
 */
interface WordMatching {

  KeyKind kind();

  /**
   * What is kept for a word of a name.
   *
   * @param word lower case and without accents
   */
  Set<String> keys(String word);

  /**
   * Which of the kept keys a typed word finds.
   *
   * @param word lower case and without accents
   */
  KeyRange sought(String word);
}

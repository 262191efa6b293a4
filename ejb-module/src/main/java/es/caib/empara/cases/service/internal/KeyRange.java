package es.caib.empara.cases.service.internal;

/**
 * Keys that stand side by side in the index. A prefix is such a range: from itself to the first
 * text that no longer begins with it. No character of it is a wildcard.
 *
 * @param from the first that belongs to it, and the one that counts as equal
 * @param to the first that no longer belongs to it
 */
record KeyRange(String from, String to) {

  /** All that begins with a prefix, where characters are compared one by one. */
  static KeyRange startingWith(String prefix) {
    int last = prefix.codePointBefore(prefix.length());
    int next = last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1;
    String beginning = prefix.substring(0, prefix.length() - Character.charCount(last));
    return new KeyRange(prefix, beginning + Character.toString(next));
  }

  boolean contains(String key) {
    return key.compareTo(from) >= 0 && key.compareTo(to) < 0;
  }
}

package es.caib.empara.shared.service;

/**
 * Which page of a list is wanted.
 *
 * @param cursor the place after which it begins; null for the first
 * @param limit 1 to 100
 */
public record PageRequest(String cursor, int limit) {

  public static final int DEFAULT_LIMIT = 25;
  public static final int MAX_LIMIT = 100;

  public PageRequest {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new InvalidInput("limit", "error.limit");
    }
  }

  public static PageRequest first() {
    return new PageRequest(null, DEFAULT_LIMIT);
  }
}

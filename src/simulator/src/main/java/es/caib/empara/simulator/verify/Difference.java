package es.caib.empara.simulator.verify;

/**
 * A field of a case that is not what it must be.
 *
 * @param field name, for parts with their path, for example {@code victim.phone}
 */
public record Difference(String caseNumber, String field, String expected, String actual) {

  @Override
  public String toString() {
    return caseNumber + " " + field + ": " + actual + " instead of " + expected;
  }
}

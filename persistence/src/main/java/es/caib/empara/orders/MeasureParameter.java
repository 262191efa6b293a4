package es.caib.empara.orders;

/** What a court can state of a measure, by the names of the parameters of the feed. */
public enum MeasureParameter {
  METRES("metres"),
  PLACES("places"),
  PERSONS("persons"),
  TERRITORY("territory"),
  MEANS("means"),
  TEXT("text");

  private final String field;

  MeasureParameter(String field) {
    this.field = field;
  }

  public String field() {
    return field;
  }
}

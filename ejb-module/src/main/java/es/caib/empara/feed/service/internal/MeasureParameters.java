package es.caib.empara.feed.service.internal;

/** The parameters of a measure: kept as they came, once every known one is what it must be. */
final class MeasureParameters {

  private static final int MOST_METRES = 100_000;
  private static final int LONGEST = 4000;

  private MeasureParameters() {}

  /** The object as text; {@code measure} must have it. */
  static String read(Fields measure) {
    Fields parameters = measure.object("parameters");
    parameters.optionalInteger("metres", 1, MOST_METRES);
    parameters.optionalTexts("places", 20, 40);
    parameters.optionalTexts("persons", 20, 100);
    parameters.optionalTexts("means", 20, 40);
    parameters.optionalText("territory", 200);
    parameters.optionalText("text", 2000);
    String kept = measure.asObject("parameters").toString();
    if (kept.length() > LONGEST) {
      throw measure.reject("parameters", "longer than " + LONGEST);
    }
    return kept;
  }
}

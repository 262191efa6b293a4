package es.caib.empara.shared.api;

import es.caib.empara.shared.Json;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The body of a problem that no resource saw, and what all problems share. */
public final class ProblemBody {

  static final String TYPE = "urn:empara:problem:";

  private static final SecureRandom RANDOM = new SecureRandom();

  private ProblemBody() {}

  /** A problem without a field at fault. */
  public static JsonObject of(int status, String slug, List<Locale> languages) {
    return Json.createObjectBuilder()
        .add("type", TYPE + slug)
        .add("title", ProblemWords.of(slug, languages))
        .add("status", status)
        .addNull("detail")
        .add("reference", reference())
        .addNull("field")
        .build();
  }

  /** What a person can name when asking about a failure. */
  static String reference() {
    byte[] bytes = new byte[6];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }
}

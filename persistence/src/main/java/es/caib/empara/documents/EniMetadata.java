package es.caib.empara.documents;

import es.caib.empara.shared.Required;
import java.time.OffsetDateTime;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/**
 * The minimum metadata of an electronic document (RD 4/2010, NTI de Documento electrónico).
 *
 * @param identifier {@code ES_<organ>_<year>_<30 characters>}, unique
 * @param organ DIR3 code
 * @param signatureType TF01 to TF06; null when the document bears no signature that is known
 */
public record EniMetadata(
    String identifier,
    String organ,
    OffsetDateTime capturedAt,
    DocumentOrigin origin,
    ElaborationState elaboration,
    DocumentFormat format,
    String ntiType,
    String signatureType) {

  /** The version of the standard that this follows. */
  public static final String NTI_VERSION =
      "http://administracionelectronica.gob.es/ENI/XSD/v1.0/documento-e";

  private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final int OWN_SIGNS = 30;
  private static final Pattern IDENTIFIER = Pattern.compile("ES_[A-Z0-9]{9}_[0-9]{4}_[A-Z0-9]{30}");

  public EniMetadata {
    if (!IDENTIFIER.matcher(Required.text("identifier", identifier)).matches()
        || !identifier.startsWith("ES_" + organ + "_")) {
      throw new IllegalArgumentException("identifier: not one of the organ: " + identifier);
    }
    Required.value("capturedAt", capturedAt);
    Required.value("origin", origin);
    Required.value("elaboration", elaboration);
    Required.value("format", format);
    Required.text("ntiType", ntiType);
  }

  /**
   * A new identifier.
   *
   * @param random gives a number from 0 to below its argument
   */
  public static String identifier(String organ, int year, IntUnaryOperator random) {
    StringBuilder signs = new StringBuilder("ES_" + organ + "_" + year + "_");
    for (int i = 0; i < OWN_SIGNS; i++) {
      signs.append(SIGNS.charAt(random.applyAsInt(SIGNS.length())));
    }
    return signs.toString();
  }
}

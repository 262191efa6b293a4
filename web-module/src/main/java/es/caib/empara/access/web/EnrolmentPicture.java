package es.caib.empara.access.web;

import es.caib.empara.access.service.SecondFactors.Enrolment;
import io.nayuki.qrcodegen.QrCode;

/** The key of an authenticator, as a picture to scan and as letters to type. */
public final class EnrolmentPicture {

  /** White around the picture, which scanners need (ISO/IEC 18004). */
  private static final int QUIET = 4;

  private static final int GROUP = 4;

  private final QrCode code;
  private final String key;

  private EnrolmentPicture(QrCode code, String key) {
    this.code = code;
    this.key = key;
  }

  static EnrolmentPicture of(Enrolment enrolment) {
    return new EnrolmentPicture(
        QrCode.encodeText(enrolment.address(), QrCode.Ecc.MEDIUM), enrolment.key());
  }

  /** Side of the picture in modules. */
  public int getSide() {
    return code.size + 2 * QUIET;
  }

  /** The dark modules, as the path of an SVG. */
  public String getPath() {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }

  /** In groups, for typing. */
  public String getKey() {
    return key.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
  }
}

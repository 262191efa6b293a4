package es.caib.empara.accreditation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages in which a certificate is written; the first two are official in the islands. */
public enum CertificateLanguage {
  CA,
  ES,
  EN;

  /** The one that somebody prefers, ISO 639-1; empty when a certificate is not written in it. */
  public static Optional<CertificateLanguage> of(String preferred) {
    return preferred == null
        ? Optional.empty()
        : Arrays.stream(values())
            .filter(each -> each.tag().equals(preferred.toLowerCase(Locale.ROOT)))
            .findFirst();
  }

  /** ISO 639-1, in lower case. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package es.caib.empara.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CertificateLanguageTest {

  @Test
  void ofWhatSheReads_isTheOneThatIsWritten_orNone() {
    assertThat(CertificateLanguage.of("ca")).contains(CertificateLanguage.CA);
    assertThat(CertificateLanguage.of("ES")).contains(CertificateLanguage.ES);
    assertThat(CertificateLanguage.of("ar")).isEmpty();
    assertThat(CertificateLanguage.of(null)).isEmpty();
  }
}

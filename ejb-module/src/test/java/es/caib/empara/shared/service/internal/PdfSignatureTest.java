package es.caib.empara.shared.service.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.shared.service.ArchivalPdf;
import es.caib.empara.shared.service.Archives;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfSignatureTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2028-02-29T08:00:00Z");
  private static final String PAGE =
      "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"ca\" xml:lang=\"ca\"><head>"
          + "<title>Acta</title><meta name=\"description\" content=\"Acta\"/><style>"
          + "body { font-family: 'Liberation Sans'; }</style></head>"
          + "<body><h1>Acta</h1><p>Prova</p></body></html>";

  @TempDir private static Path folder;
  private static Path store;
  private static byte[] plain;
  private static byte[] signed;

  @BeforeAll
  static void sign() throws IOException {
    store = folder.resolve("keys").resolve("sign.p12");
    DemoSigningKey.make(store, OffsetDateTime.now());
    plain = ArchivalPdf.of(PAGE);
    signed = new PdfSignature(key()).on(plain, "Acta", NINE);
    Files.write(Path.of("target", "signed.pdf"), signed);
  }

  @Test
  void signing_keepsWhatStood_byteByByte() {
    assertThat(Arrays.copyOf(signed, plain.length)).isEqualTo(plain);
  }

  @Test
  void aSignedFile_isStillPdfA2a_andTaggedForAScreenReader() throws Exception {
    assertThat(Archives.faults(signed, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Archives.faults(signed, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void aSignature_verifies_coversTheWholeFile_andSaysWhenAndWhy() throws Exception {
    PDSignature signature = signature(signed);

    assertThat(verifies(signed)).isTrue();
    int[] range = signature.getByteRange();
    assertThat(range[0]).isZero();
    assertThat(range[2] + range[3]).isEqualTo(signed.length);
    assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
    assertThat(signature.getReason()).isEqualTo("Acta");
    assertThat(signature.getSignDate().toInstant()).isEqualTo(NINE.toInstant());
  }

  @Test
  void aSignature_namesItsCertificateInsideWhatIsSigned_andNoOtherTime() throws Exception {
    SignerInformation signer = cms(signed).getSignerInfos().iterator().next();

    assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
        .isNotNull();
    assertThat(signer.getSignedAttributes().get(CMSAttributes.signingTime)).isNull();
  }

  @Test
  void oneChangedByte_breaksTheSignature() throws Exception {
    byte[] forged = signed.clone();
    forged[plain.length / 2] ^= 1;

    assertThat(verifies(forged)).isFalse();
  }

  @Test
  void aSignedFile_signedAgain_holdsBothSignatures() throws Exception {
    byte[] twice = new PdfSignature(key()).on(signed, "Vist i plau", NINE.plusDays(1));

    try (PDDocument document = Loader.loadPDF(twice)) {
      assertThat(document.getSignatureDictionaries()).hasSize(2);
    }
    assertThat(Archives.faults(twice, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Archives.faults(twice, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void theKeyOfTheDemo_isMadeOnce_forItsOwnerOnly() throws IOException {
    byte[] before = Files.readAllBytes(store);

    DemoSigningKey.make(store, OffsetDateTime.now());

    assertThat(Files.readAllBytes(store)).isEqualTo(before);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store)))
        .isEqualTo("rw-------");
    assertThat(key().chain().get(0).getSubjectX500Principal().getName()).contains("DEMO");
  }

  @Test
  void aStore_thatDoesNotOpen_orHoldsNoSuchKey_isAnErrorThatNamesTheSetting() {
    assertThatThrownBy(() -> SigningKey.read(store, "wrong".toCharArray(), null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("empara.sign.keystore: ")
        .hasMessageContaining("empara.sign.keystore.password");
    assertThatThrownBy(() -> SigningKey.read(folder.resolve("none.p12"), new char[0], null))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> SigningKey.read(store, DemoSigningKey.NO_PASSWORD, "other"))
        .hasMessageContaining("no key named other");
  }

  private static SigningKey key() {
    return SigningKey.read(store, DemoSigningKey.NO_PASSWORD, null);
  }

  private static PDSignature signature(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return document.getLastSignatureDictionary();
    }
  }

  private static CMSSignedData cms(byte[] file) throws IOException, CMSException {
    PDSignature signature = signature(file);
    return new CMSSignedData(
        new CMSProcessableByteArray(signature.getSignedContent(file)),
        // The room that is left behind the signature is filled with zeros.
        new ByteArrayInputStream(signature.getContents(file)));
  }

  private static boolean verifies(byte[] file) throws Exception {
    CMSSignedData cms = cms(file);
    SignerInformation signer = cms.getSignerInfos().iterator().next();
    X509CertificateHolder certificate =
        (X509CertificateHolder) cms.getCertificates().getMatches(signer.getSID()).iterator().next();
    try {
      return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    } catch (CMSException changed) {
      return false;
    }
  }
}

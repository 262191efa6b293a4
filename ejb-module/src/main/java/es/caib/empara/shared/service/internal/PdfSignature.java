package es.caib.empara.shared.service.internal;

import es.caib.empara.shared.service.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * A signature in a PDF by the baseline profile of PAdES (ETSI EN 319 142-1, level B): it names the
 * certificate inside what is signed, and says its time in the dictionary and nowhere else.
 */
final class PdfSignature {

  private static final COSName SUB_FILTER = COSName.getPDFName("ETSI.CAdES.detached");

  /** What a certificate chain and a signature of any size in use need. */
  private static final int ROOM = 0x8000;

  private static final DateTimeFormatter PDF_TIME =
      DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'");

  private final PrivateKey key;
  private final List<X509Certificate> chain;

  PdfSignature(SigningKey key) {
    this.key = key.key();
    this.chain = key.chain();
  }

  byte[] on(byte[] pdf, String reason, OffsetDateTime at) {
    PDSignature signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(SUB_FILTER);
    signature.setName(chain.get(0).getSubjectX500Principal().getName());
    signature.setReason(reason);
    signature
        .getCOSObject()
        .setString(COSName.M, PDF_TIME.format(at.withOffsetSameInstant(ZoneOffset.UTC)));
    ByteArrayOutputStream signed = new ByteArrayOutputStream(pdf.length + 2 * ROOM);
    try (PDDocument document = Loader.loadPDF(pdf);
        SignatureOptions options = new SignatureOptions()) {
      options.setPreferredSignatureSize(ROOM);
      document.addSignature(signature, this::cms, options);
      document.saveIncremental(signed);
    } catch (IOException failed) {
      throw new IllegalStateException("The paper could not be signed", failed);
    }
    return signed.toByteArray();
  }

  private byte[] cms(InputStream content) throws IOException {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      JcaSignerInfoGeneratorBuilder signer =
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
      signer.setSignedAttributeGenerator(attributes(chain.get(0)));
      generator.addSignerInfoGenerator(
          signer.build(new JcaContentSignerBuilder(algorithm()).build(key), chain.get(0)));
      generator.addCertificates(new JcaCertStore(chain));
      return generator
          .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
          .toASN1Structure()
          .getEncoded("DER");
    } catch (CMSException | OperatorCreationException | GeneralSecurityException failed) {
      throw new IOException(failed);
    }
  }

  private String algorithm() {
    return "EC".equals(key.getAlgorithm()) ? "SHA256withECDSA" : "SHA256withRSA";
  }

  private static CMSAttributeTableGenerator attributes(X509Certificate certificate)
      throws GeneralSecurityException {
    ESSCertIDv2 named = new ESSCertIDv2(Sha256.digest(certificate.getEncoded()));
    ASN1EncodableVector extra = new ASN1EncodableVector();
    extra.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(new ESSCertIDv2[] {named}))));
    CMSAttributeTableGenerator usual =
        new DefaultSignedAttributeTableGenerator(new AttributeTable(extra));
    return parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
  }
}

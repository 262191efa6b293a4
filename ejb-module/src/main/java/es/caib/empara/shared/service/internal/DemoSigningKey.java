package es.caib.empara.shared.service.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A key that vouches for nobody, for a demo that brings none. It lies beside the demo's data, and
 * only the owner of the process may read it.
 */
final class DemoSigningKey {

  /** The file's own rights guard it: a password beside it would guard nothing more. */
  static final char[] NO_PASSWORD = {};

  private static final String ALIAS = "demo";
  private static final X500Name NOBODY = new X500Name("CN=Empara DEMO, O=DEMO");
  private static final int KEY_BITS = 3072;
  private static final int YEARS = 10;
  private static final DateTimeFormatter ASN1_TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'");

  private DemoSigningKey() {}

  /** Makes the store unless another was faster, whose key is as good. */
  static void make(Path path, OffsetDateTime now) {
    if (Files.exists(path)) {
      return;
    }
    try {
      Files.createDirectories(path.getParent());
      Path fresh = Files.createTempFile(path.getParent(), "sign", ".new", privately());
      try {
        write(fresh, now);
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (FileAlreadyExistsException meanwhile) {
      // Another node was faster.
    } catch (IOException | GeneralSecurityException | OperatorCreationException failed) {
      throw new IllegalStateException("The demo's key " + path + " cannot be made", failed);
    }
  }

  private static void write(Path path, OffsetDateTime now)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(KEY_BITS);
    KeyPair pair = generator.generateKeyPair();
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, NO_PASSWORD);
    store.setKeyEntry(
        ALIAS, pair.getPrivate(), NO_PASSWORD, new Certificate[] {certificate(pair, now)});
    try (OutputStream out = Files.newOutputStream(path)) {
      store.store(out, NO_PASSWORD);
    }
  }

  private static X509Certificate certificate(KeyPair pair, OffsetDateTime now)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    X509v3CertificateBuilder builder =
        new X509v3CertificateBuilder(
            NOBODY,
            new BigInteger(Long.SIZE, new SecureRandom()).add(BigInteger.ONE),
            time(now.minusDays(1)),
            time(now.plusYears(YEARS)),
            NOBODY,
            SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
    builder.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
  }

  private static Time time(OffsetDateTime at) {
    return new Time(
        new DERGeneralizedTime(ASN1_TIME.format(at.withOffsetSameInstant(ZoneOffset.UTC))));
  }

  private static FileAttribute<?>[] privately() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}

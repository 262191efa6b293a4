package es.caib.empara.shared.service.internal;

import es.caib.empara.shared.Settings;
import es.caib.empara.shared.service.Installation;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.PaperSigner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.OffsetDateTime;

/**
 * Signs with the key of a PKCS#12 file. It is read at each use: a renewed certificate counts at
 * once, and the key does not stay in memory.
 */
@ApplicationScoped
public class KeystoreSigner implements PaperSigner {

  @Inject private Installation installation;

  @Override
  public boolean isReady() {
    return installation.isDemo() || Settings.current().signKeystore().isPresent();
  }

  @Override
  public byte[] sign(byte[] pdf, String reason, OffsetDateTime at) {
    return new PdfSignature(key(Settings.current())).on(pdf, reason, at);
  }

  private SigningKey key(Settings settings) {
    Path brought = settings.signKeystore().orElse(null);
    if (brought != null) {
      return SigningKey.read(
          brought,
          settings.signKeystorePassword().toCharArray(),
          settings.signAlias().orElse(null));
    }
    if (!isReady()) {
      throw new InvalidInput("sign", "error.sign.none");
    }
    Path own = settings.dataDir().resolve("keys").resolve("sign.p12");
    // A certificate is checked against real time, whatever the business clock says.
    DemoSigningKey.make(own, OffsetDateTime.now());
    return SigningKey.read(own, DemoSigningKey.NO_PASSWORD, null);
  }
}

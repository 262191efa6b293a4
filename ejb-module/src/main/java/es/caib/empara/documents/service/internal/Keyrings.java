package es.caib.empara.documents.service.internal;

import es.caib.empara.documents.entity.DocumentKeys;
import es.caib.empara.shared.Settings;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.Rechecked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The keys in memory, as the database holds them within the last second, also on other nodes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Keyrings {

  @Inject private DocumentKeyRepository rows;
  @Inject private BusinessClock clock;

  private final Rechecked<Keyring> known =
      new Rechecked<>(() -> rows.stamp(), () -> opened(rows.find().orElseThrow()));

  Keyring current() {
    return known.current();
  }

  /** The keys with this one among them, which another node may have made a moment ago. */
  Keyring knowing(long keyId) {
    Keyring ring = current();
    if (ring.has(keyId)) {
      return ring;
    }
    known.forget();
    return current();
  }

  boolean exist() {
    return rows.find().isPresent();
  }

  /** The first keys of an installation. */
  void make() {
    KeyFile file = file();
    Keyring ring = Keyring.make();
    Keyring.Wrapped wrapped = ring.wrap(file.wrapping());
    rows.add(
        new DocumentKeys(
            wrapped.contentKeys(),
            wrapped.digestKeys(),
            file.present(),
            ring.primaryKeyId(),
            clock.now()));
  }

  /** Contents are encrypted with a new key from now on. */
  DocumentKeys rotate() {
    DocumentKeys row = rows.lock();
    KeyFile file = file();
    Keyring ring =
        Keyring.unwrap(
                new Keyring.Wrapped(row.contentKeys(), row.digestKeys()),
                file.named(row.wrappedBy()))
            .withNewKey();
    row.rotate(
        ring.wrap(file.named(row.wrappedBy())).contentKeys(), ring.primaryKeyId(), clock.now());
    known.forget();
    return row;
  }

  /** Whether the installation has a new key with which the keys are not wrapped yet. */
  boolean isWrappedByAnOlder() {
    return !rows.find().orElseThrow().wrappedBy().equals(file().present());
  }

  /** Wraps the keys with the installation's present key. */
  DocumentKeys rewrap() {
    DocumentKeys row = rows.lock();
    KeyFile file = file();
    if (!row.wrappedBy().equals(file.present())) {
      Keyring.Wrapped anew = opened(row).wrap(file.wrapping());
      row.rewrap(anew.contentKeys(), anew.digestKeys(), file.present());
    }
    return row;
  }

  private static Keyring opened(DocumentKeys row) {
    return Keyring.unwrap(
        new Keyring.Wrapped(row.contentKeys(), row.digestKeys()), file().named(row.wrappedBy()));
  }

  /** Read anew each time: an operator may have replaced it while the server runs. */
  private static KeyFile file() {
    return KeyFile.read(Settings.current().documentsKey());
  }
}

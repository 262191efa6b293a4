package es.caib.empara.shared.service;

/**
 * Encrypts small secrets that the database keeps, under the keys of the installation. In the
 * caller's transaction; not a door.
 */
public interface SecretSeal {

  /**
   * A secret as the database keeps it.
   *
   * @param keyId of the key that encrypts it
   */
  record Sealed(long keyId, byte[] bytes) {}

  /**
   * @param owner whose it is: opened for anybody else it is refused
   */
  Sealed seal(byte[] secret, String owner);

  /**
   * @throws IllegalStateException when it was changed, or is another's
   */
  byte[] open(Sealed sealed, String owner);
}

package es.caib.empara.institutions;

/** What a connection test found; the first fault ends it. */
public enum RealmTest {
  PASSED,
  /** Nobody answers at that address, or too slowly. */
  UNREACHABLE,
  /** The other side's certificate is not trusted or not of that name. */
  CERTIFICATE,
  /** The setting that a reference to a secret names is not there. */
  SECRET_MISSING,
  /** The directory refuses the name and password with which Empara searches. */
  BIND_REFUSED,
  BASE_NOT_FOUND,
  GROUP_BASE_NOT_FOUND,
  /** The directory answers with another error. */
  DIRECTORY_FAULT,
  /** What answers there is no OpenID provider, or lacks an endpoint that is needed. */
  NO_PROVIDER,
  /** The provider calls itself otherwise. */
  ISSUER_DIFFERS,
  /** The provider publishes no key with which its tokens could be checked. */
  NO_KEYS,
  /** The provider does not know the client, or its secret is another. */
  CLIENT_REFUSED
}

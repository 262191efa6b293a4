package es.caib.empara.institutions;

import es.caib.empara.shared.Required;

/**
 * The settings of a realm. Secrets are references, see {@link
 * es.caib.empara.shared.SecretReference}.
 *
 * @param directory of a DIRECTORY, else null
 * @param portal of a PORTAL, else null
 */
public record RealmSettings(RealmKind kind, Directory directory, Portal portal) {

  public RealmSettings {
    Required.value("kind", kind);
    if ((kind == RealmKind.DIRECTORY) != (directory != null)
        || (kind == RealmKind.PORTAL) != (portal != null)) {
      throw new IllegalArgumentException("kind: not that of the settings: " + kind);
    }
  }

  public static RealmSettings local() {
    return new RealmSettings(RealmKind.LOCAL, null, null);
  }

  public static RealmSettings of(Directory directory) {
    return new RealmSettings(RealmKind.DIRECTORY, directory, null);
  }

  public static RealmSettings of(Portal portal) {
    return new RealmSettings(RealmKind.PORTAL, null, portal);
  }

  /**
   * An LDAP directory.
   *
   * @param url such as {@code ldaps://directory.example:636}
   * @param baseDn below which people are searched
   * @param bindDn as whom Empara searches; null for anonymously
   * @param bindSecret reference to the password of {@code bindDn}; null for anonymously
   * @param userFilter finds a person, with {@code %s} for the user name, such as {@code uid=%s}
   * @param groupBaseDn below which the container looks for groups, which give no rights; null for
   *     the base
   */
  public record Directory(
      String url,
      String baseDn,
      String bindDn,
      String bindSecret,
      String userFilter,
      String groupBaseDn) {

    /** Nothing is known yet. */
    public static Directory empty() {
      return new Directory(null, null, null, null, "uid=%s", null);
    }
  }

  /**
   * An OpenID provider. Issuer, client and secret may be null where the installation has a default.
   *
   * @param clientSecret reference
   * @param audience that an access token for the API must name; null for the client id
   * @param userClaim the claim with the part before {@code @}
   * @param bodyClaim a claim that decides whose person it is, for several bodies at one issuer;
   *     null when the issuer alone decides
   * @param bodyValue what that claim must be, or hold when it is a list
   */
  public record Portal(
      String issuer,
      String clientId,
      String clientSecret,
      String audience,
      String userClaim,
      String bodyClaim,
      String bodyValue) {

    /** What OpenID Connect calls the name by which a person wants to be known. */
    public static final String USUAL_USER_CLAIM = "preferred_username";

    /** Nothing is known yet. */
    public static Portal empty() {
      return new Portal(null, null, null, null, USUAL_USER_CLAIM, null, null);
    }
  }
}

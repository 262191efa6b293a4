package es.caib.empara.institutions;

/** Where the people of a body prove who they are. Roles and rights stand here whatever the kind. */
public enum RealmKind {
  /** Passwords are kept here, compared by the container's own realm. */
  LOCAL,
  /** The body's own LDAP directory, asked by the container's realm. */
  DIRECTORY,
  /** The body's portal, by OpenID Connect. */
  PORTAL
}

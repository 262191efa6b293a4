package es.caib.empara.access;

/** What is remembered of a portal's word. */
public enum PortalMarkKind {
  /** One session at the portal has ended. */
  SESSION,
  /** Every session that a person had at the portal until then has ended. */
  SUBJECT,
  /** A message that was used and must not be used again. */
  MESSAGE
}

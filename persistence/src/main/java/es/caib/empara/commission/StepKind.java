package es.caib.empara.commission;

/** What has to be done when a resolution takes effect, in this order. */
public enum StepKind {
  INCORPORATE,
  SCOPE,
  SUSPEND,
  RESUME,
  END,
  OPEN_REALM,
  INVITE_ADMINISTRATOR
}

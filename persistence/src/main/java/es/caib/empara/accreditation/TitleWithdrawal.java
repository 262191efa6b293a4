package es.caib.empara.accreditation;

/** Why a title counts no more. */
public enum TitleWithdrawal {
  RECORDED_BY_MISTAKE,
  /** A court or a superior body has set it aside. */
  OVERTURNED,
  WITHDRAWN_BY_ISSUER,
  OTHER
}

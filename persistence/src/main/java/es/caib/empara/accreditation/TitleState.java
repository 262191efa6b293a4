package es.caib.empara.accreditation;

/** Whether a title counts, apart from its dates. */
public enum TitleState {
  HELD,
  WITHDRAWN
}

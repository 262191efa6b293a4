package es.caib.empara.commission;

/** An extraordinary session is held when a party asks for it. */
public enum SessionKind {
  ORDINARY,
  EXTRAORDINARY
}

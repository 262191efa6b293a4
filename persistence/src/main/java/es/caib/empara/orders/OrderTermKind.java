package es.caib.empara.orders;

/** Which terms the coordination point keeps; their lengths are data. */
public enum OrderTermKind {
  /** From adoption to reception (RD 95/2009 DA 1ª). */
  RECEPTION,
  /** From the request to the hearing (LECrim art. 544 ter.4). */
  HEARING,
  /** From reception to the first contact; the second for a high or extreme risk. */
  FIRST_CONTACT,
  /** For the police unit to answer a request. */
  UNIT_ANSWER,
  /** How long a family claim prolongs the civil measures (LECrim art. 544 ter.7). */
  CIVIL_CLAIM,
  /** The days of the civil term on which it is looked at. */
  CIVIL_CHECK,
  /** How long before its last day a measure is looked at. */
  ENDING,
  GAP_NO_ORDER,
  GAP_UNACKNOWLEDGED,
  GAP_INCOMPLETE_BAN,
  GAP_CONTRADICTION,
  GAP_ENDS_BEFORE_HEARING,
  /** How recent an order of the initial load must be to be worked on. */
  LOADED
}

package es.caib.empara.people;

/** What a person's access rests on. */
public enum StaffOrigin {
  /** A request that a second person approved. */
  REQUEST,
  /** A resolution that let the body in with its first administrator. */
  RESOLUTION,
  /** The agreement itself: there before there was a register. */
  AGREEMENT
}

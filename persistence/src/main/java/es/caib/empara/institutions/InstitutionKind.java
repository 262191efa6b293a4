package es.caib.empara.institutions;

/** What an institution is to the agreement of 24 June 2026 (BOE-A-2026-14473). */
public enum InstitutionKind {
  COORDINATING_CENTRE,
  ISLAND_COUNCIL,
  MUNICIPALITY,
  /** Members of the Monitoring Commission appointed by the State. */
  COMMISSION,
  /** The State's systems that send the feed. */
  SOURCE_SYSTEMS;

  /** Whether people of this institution work on cases, so that alerts are delivered to it. */
  public boolean worksOnCases() {
    return this == COORDINATING_CENTRE || this == ISLAND_COUNCIL || this == MUNICIPALITY;
  }
}

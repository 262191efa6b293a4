package es.caib.empara.resources;

/** What can be activated for a victim ({@code domain.md} 4.1); also the need that it answers. */
public enum ResourceType {
  SERVICE_24H,
  ACCOMPANIMENT,
  LEGAL_ADVICE,
  PSYCHOLOGICAL,
  PSYCHOLOGICAL_MINORS,
  SHELTER_URGENT,
  SHELTER_MEDIUM,
  BRIDGE_FLAT,
  ATENPRO,
  /** A telematic device is asked for at the court. */
  COMETA_REQUEST,
  SOCIAL_AID,
  EMPLOYMENT,
  HOUSING_PRIORITY,
  SCHOOLING,
  INTERPRETER,
  SEXUAL_CRISIS_CENTRE,
  VICTIM_OFFICE,
  POLICE_TUTOR_CONTACT;

  /** Whether people hide there, so that nothing may say where it is. */
  public boolean isShelter() {
    return this == SHELTER_URGENT || this == SHELTER_MEDIUM || this == BRIDGE_FLAT;
  }
}

package es.caib.empara.simulator;

/** Kinds of measure of a protection order with their legal nature. */
public enum MeasureKind {
  APPROACH_BAN(Nature.PENAL),
  COMMUNICATION_BAN(Nature.PENAL),
  RESIDENCE_BAN(Nature.PENAL),
  LEAVE_HOME(Nature.PENAL),
  TELEMATIC_DEVICE(Nature.PENAL),
  WEAPONS_SUSPENSION(Nature.PENAL),
  PRISON_OR_APPEARANCE(Nature.PENAL),
  HOME_USE(Nature.CIVIL),
  CUSTODY(Nature.CIVIL),
  VISITS(Nature.CIVIL),
  MAINTENANCE(Nature.CIVIL),
  MINOR_PROTECTION(Nature.CIVIL),
  COMPANION_ANIMALS(Nature.CIVIL),
  ASSISTANCE_REFERRAL(Nature.ASSISTANCE);

  /** Branch of law a measure rests on. */
  public enum Nature {
    PENAL,
    CIVIL,
    ASSISTANCE
  }

  private final Nature nature;

  MeasureKind(Nature nature) {
    this.nature = nature;
  }

  public Nature nature() {
    return nature;
  }
}

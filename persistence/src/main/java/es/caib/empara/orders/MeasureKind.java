package es.caib.empara.orders;

/** The catalogue of measures (LECrim arts. 544 bis and ter; LO 1/2004 arts. 61 to 69). */
public enum MeasureKind {
  APPROACH_BAN(MeasureNature.PENAL),
  COMMUNICATION_BAN(MeasureNature.PENAL),
  RESIDENCE_BAN(MeasureNature.PENAL),
  LEAVE_HOME(MeasureNature.PENAL),
  TELEMATIC_DEVICE(MeasureNature.PENAL),
  WEAPONS_SUSPENSION(MeasureNature.PENAL),
  PRISON_OR_APPEARANCE(MeasureNature.PENAL),
  HOME_USE(MeasureNature.CIVIL),
  CUSTODY(MeasureNature.CIVIL),
  VISITS(MeasureNature.CIVIL),
  MAINTENANCE(MeasureNature.CIVIL),
  MINOR_PROTECTION(MeasureNature.CIVIL),
  COMPANION_ANIMALS(MeasureNature.CIVIL),
  ASSISTANCE_REFERRAL(MeasureNature.ASSISTANCE);

  private final MeasureNature nature;

  MeasureKind(MeasureNature nature) {
    this.nature = nature;
  }

  public MeasureNature nature() {
    return nature;
  }
}

package es.caib.empara.orders;

import static es.caib.empara.orders.MeasureParameter.MEANS;
import static es.caib.empara.orders.MeasureParameter.METRES;
import static es.caib.empara.orders.MeasureParameter.PERSONS;
import static es.caib.empara.orders.MeasureParameter.PLACES;
import static es.caib.empara.orders.MeasureParameter.TERRITORY;
import static es.caib.empara.orders.MeasureParameter.TEXT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The catalogue of measures (LECrim arts. 544 bis and ter; LO 1/2004 arts. 61 to 69). */
public enum MeasureKind {
  APPROACH_BAN(MeasureNature.PENAL, METRES, PLACES, PERSONS),
  COMMUNICATION_BAN(MeasureNature.PENAL, MEANS, PERSONS),
  RESIDENCE_BAN(MeasureNature.PENAL, TERRITORY),
  LEAVE_HOME(MeasureNature.PENAL),
  TELEMATIC_DEVICE(MeasureNature.PENAL, METRES, PLACES),
  WEAPONS_SUSPENSION(MeasureNature.PENAL),
  PRISON_OR_APPEARANCE(MeasureNature.PENAL),
  HOME_USE(MeasureNature.CIVIL),
  CUSTODY(MeasureNature.CIVIL, PERSONS),
  VISITS(MeasureNature.CIVIL, PERSONS, PLACES),
  MAINTENANCE(MeasureNature.CIVIL, PERSONS),
  MINOR_PROTECTION(MeasureNature.CIVIL, PERSONS),
  COMPANION_ANIMALS(MeasureNature.CIVIL),
  ASSISTANCE_REFERRAL(MeasureNature.ASSISTANCE);

  private final MeasureNature nature;
  private final Set<MeasureParameter> parameters;

  MeasureKind(MeasureNature nature, MeasureParameter... parameters) {
    this.nature = nature;
    EnumSet<MeasureParameter> all = EnumSet.of(TEXT, parameters);
    this.parameters = Collections.unmodifiableSet(all);
  }

  /** What a court states of a measure of this kind; its own words of all. */
  public Set<MeasureParameter> parameters() {
    return parameters;
  }

  public MeasureNature nature() {
    return nature;
  }
}

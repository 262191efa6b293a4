package es.caib.empara.simulator;

/**
 * A case as it stands at the end of the region's history.
 *
 * @param caseNumber the State's number of the case
 * @param municipality INE municipality code of the victim, 5 digits
 * @param level last assessed level
 * @param withOrder a protection order was granted
 */
public record SimulatedCase(
    String caseNumber,
    String municipality,
    RiskLevel level,
    Person victim,
    Person aggressor,
    Relationship relationship,
    String policeUnit,
    boolean minorsInCharge,
    ContactAuthorisation contactAuthorisation,
    boolean zeroProtocol,
    boolean withOrder) {

  public Island island() {
    return Territory.municipality(municipality).island();
  }

  public SimulatedCase withCaseNumber(String number) {
    return copy(number, municipality, level, policeUnit, withOrder);
  }

  /** The same case in another municipality, with the police unit of that place. */
  public SimulatedCase withMunicipality(String ineCode) {
    return copy(caseNumber, ineCode, level, PoliceUnits.of(ineCode), withOrder);
  }

  public SimulatedCase withLevel(RiskLevel newLevel) {
    return copy(caseNumber, municipality, newLevel, policeUnit, withOrder);
  }

  public SimulatedCase withOrder(boolean granted) {
    return copy(caseNumber, municipality, level, policeUnit, granted);
  }

  /** The same case with other persons. */
  SimulatedCase withPeople(Person otherVictim, Person otherAggressor) {
    return new SimulatedCase(
        caseNumber,
        municipality,
        level,
        otherVictim,
        otherAggressor,
        relationship,
        policeUnit,
        minorsInCharge,
        contactAuthorisation,
        zeroProtocol,
        withOrder);
  }

  /** The same case with another answer about contact; the phone is told only where granted. */
  SimulatedCase withContact(ContactAuthorisation authorisation, String phone) {
    return new SimulatedCase(
        caseNumber,
        municipality,
        level,
        victim.withPhone(authorisation == ContactAuthorisation.GRANTED ? phone : null),
        aggressor,
        relationship,
        policeUnit,
        minorsInCharge,
        authorisation,
        zeroProtocol,
        withOrder);
  }

  private SimulatedCase copy(
      String number, String ineCode, RiskLevel newLevel, String unit, boolean granted) {
    return new SimulatedCase(
        number,
        ineCode,
        newLevel,
        victim,
        aggressor,
        relationship,
        unit,
        minorsInCharge,
        contactAuthorisation,
        zeroProtocol,
        granted);
  }
}

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

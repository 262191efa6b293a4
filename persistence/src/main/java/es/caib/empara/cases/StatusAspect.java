package es.caib.empara.cases;

import es.caib.empara.institutions.DataKind;

/** What a status version changed; {@link #label()} is its name in the API. */
public enum StatusAspect {
  RISK_LEVEL("riskLevel"),
  STATE("state"),
  MUNICIPALITY("municipality"),
  FLAG("flag"),
  CONTACT("contact"),
  MEASURE("measure"),
  INCIDENT("incident"),
  ORDER("order"),
  PRISON("prison"),
  DEVICE("device"),
  PERSON("person"),
  ACT("act");

  private final String label;

  StatusAspect(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /**
   * The kind of data that it belongs to; null for the summary's, and for acts, of which some tell
   * of a kind and others do not ({@link DomainAct#tells}).
   */
  public DataKind tells() {
    return switch (this) {
      case RISK_LEVEL -> DataKind.ASSESSMENTS;
      case CONTACT -> DataKind.CONTACT;
      case MEASURE, ORDER, DEVICE -> DataKind.MEASURES;
      case INCIDENT -> DataKind.INCIDENTS;
      case STATE, MUNICIPALITY, FLAG, PRISON, PERSON, ACT -> null;
    };
  }
}

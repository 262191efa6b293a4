package es.caib.empara.cases;

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
}

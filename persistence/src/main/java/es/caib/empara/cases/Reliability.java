package es.caib.empara.cases;

/** Facts are told apart from personal assessments (LO 7/2021 art. 10). */
public enum Reliability {
  FACT,
  ASSESSMENT
}

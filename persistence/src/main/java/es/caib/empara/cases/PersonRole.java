package es.caib.empara.cases;

/** Who a person is in a case (LO 7/2021 art. 9); "denounced" until there is a sentence. */
public enum PersonRole {
  VICTIM,
  DENOUNCED
}

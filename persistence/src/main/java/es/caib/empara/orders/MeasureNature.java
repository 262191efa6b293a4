package es.caib.empara.orders;

/** A protection order gives penal, civil and assistance measures (LECrim art. 544 ter.5). */
public enum MeasureNature {
  PENAL,
  CIVIL,
  ASSISTANCE
}

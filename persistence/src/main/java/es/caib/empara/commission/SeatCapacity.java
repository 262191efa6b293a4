package es.caib.empara.commission;

/** In what capacity a person holds a seat. */
public enum SeatCapacity {
  TITULAR,
  SUBSTITUTE
}

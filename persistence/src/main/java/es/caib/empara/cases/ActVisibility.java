package es.caib.empara.cases;

/** Who reads the words of an act; that there is one, every institution of the case sees. */
public enum ActVisibility {
  /** The institution that acted. */
  OWN,
  SHARED
}

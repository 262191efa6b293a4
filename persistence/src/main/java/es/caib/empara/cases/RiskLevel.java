package es.caib.empara.cases;

/**
 * The level that the security forces assigned, lowest first. Empara shows it and never computes it.
 */
public enum RiskLevel {
  /** Historic, before 2025: was turned into {@link #LOW} by the 2025 protocol; readable only. */
  NOT_APPRECIATED,
  LOW,
  MEDIUM,
  HIGH,
  EXTREME;

  /** The level as it counts at present; "not appreciated" became low, and never means safety. */
  public RiskLevel present() {
    return this == NOT_APPRECIATED ? LOW : this;
  }

  /**
   * Whether this level is higher than another; a first level (from null) is a rise when serious.
   */
  public boolean isRiseFrom(RiskLevel from) {
    if (from == null) {
      return isSerious();
    }
    return present().ordinal() > from.present().ordinal();
  }

  /** High and extreme: a rise to these cannot be closed without an act. */
  public boolean isSerious() {
    return this == HIGH || this == EXTREME;
  }
}

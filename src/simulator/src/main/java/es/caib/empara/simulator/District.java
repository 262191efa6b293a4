package es.caib.empara.simulator;

/** Judicial districts (partits judicials) of Illes Balears with the municipality of their seat. */
enum District {
  PALMA("040", "Palma", 3),
  INCA("027", "Inca", 1),
  MANACOR("033", "Manacor", 1),
  EIVISSA("026", "Eivissa", 1),
  MAO("032", "Maó", 1),
  CIUTADELLA("015", "Ciutadella de Menorca", 1);

  private static final int TRIBUNALS_SINCE = 2026;

  private final String seatCode;
  private final String seat;
  private final int courts;

  District(String seatCode, String seat, int courts) {
    this.seatCode = seatCode;
    this.seat = seat;
    this.courts = courts;
  }

  /** Organic Law 1/2025 turned the courts into sections of the tribunals of instance. */
  String court(int year, Dice dice) {
    int number = dice.between(1, courts);
    return year < TRIBUNALS_SINCE
        ? "Juzgado de Violencia sobre la Mujer núm. " + number + " de " + seat
        : "Tribunal de Instancia de "
            + seat
            + ", Sección de Violencia sobre la Mujer, plaza "
            + number;
  }

  /**
   * General identification number (NIG), 19 digits: province 07, municipality of the seat, type of
   * court 48 (violence against women), jurisdiction 2 (penal), year, sequence of 7 digits.
   */
  String nig(int year, int sequence) {
    return "07%s482%d%07d".formatted(seatCode, year, sequence);
  }
}

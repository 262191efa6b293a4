package es.caib.empara.alerts.service;

/**
 * How many alerts are not closed, by severity, and how many of them nobody has taken. No case data.
 */
public record BoardCounts(int critical, int high, int medium, int info, int untaken) {

  public int total() {
    return critical + high + medium + info;
  }
}

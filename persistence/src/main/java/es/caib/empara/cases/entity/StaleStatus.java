package es.caib.empara.cases.entity;

/** An act cited a status version that is not the present one. */
public class StaleStatus extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long cited;
  private final long current;

  public StaleStatus(long cited, long current) {
    super("cited status version " + cited + ", present is " + current);
    this.cited = cited;
    this.current = current;
  }

  public long cited() {
    return cited;
  }

  public long current() {
    return current;
  }
}

package es.caib.empara.orders.entity;

import es.caib.empara.orders.PointStage;

/** What was wanted of the work on an order does not fit how far it has come. */
public class WrongStage extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final PointStage stage;

  public WrongStage(PointStage stage) {
    super("the work is " + stage);
    this.stage = stage;
  }

  public PointStage stage() {
    return stage;
  }
}

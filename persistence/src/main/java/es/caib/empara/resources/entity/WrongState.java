package es.caib.empara.resources.entity;

import es.caib.empara.resources.ActivationState;

/** An activation cannot do this from where it stands. */
public class WrongState extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ActivationState state;

  WrongState(ActivationState state) {
    super("the activation is " + state);
    this.state = state;
  }

  public ActivationState state() {
    return state;
  }
}

package es.caib.empara.shared.service;

import jakarta.enterprise.context.ApplicationScoped;

/** What this installation is, as its database says. */
@ApplicationScoped
public class Installation {

  private volatile boolean demo;

  /** Said once, at start. */
  public void is(boolean aDemo) {
    this.demo = aDemo;
  }

  public boolean isDemo() {
    return demo;
  }
}

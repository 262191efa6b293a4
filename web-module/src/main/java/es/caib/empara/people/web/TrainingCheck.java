package es.caib.empara.people.web;

import es.caib.empara.people.service.TrainingVerifier;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A certificate of training on the page on which all codes are checked. */
@Named
@RequestScoped
public class TrainingCheck {

  @Inject private TrainingVerifier verifier;

  private TrainingVerifier.Known found;

  public void check(String code) {
    found = verifier.verify(code).orElse(null);
  }

  /** Null when no certificate of training has the code. */
  public TrainingVerifier.Known getFound() {
    return found;
  }
}

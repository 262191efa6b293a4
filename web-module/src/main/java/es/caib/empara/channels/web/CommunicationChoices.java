package es.caib.empara.channels.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What can be chosen where something is asked. */
@Named
@ApplicationScoped
public class CommunicationChoices {

  public List<DeadlineFields.Term> getTerms() {
    return Arrays.asList(DeadlineFields.Term.values());
  }
}

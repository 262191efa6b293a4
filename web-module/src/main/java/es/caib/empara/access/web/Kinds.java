package es.caib.empara.access.web;

import es.caib.empara.access.service.Callers;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.stream.Collectors;

/** The kinds of data that the person's institution sees, and does not, as decided today. */
@Named
@RequestScoped
public class Kinds {

  @Inject private Callers callers;
  @Inject private Words words;

  /** Whether the institution does not see a kind; nothing is hidden from nobody. */
  public boolean hides(DataKind kind) {
    return callers.find().filter(caller -> !caller.sees(kind)).isPresent();
  }

  /** Some kinds in words, one after the other. */
  public String list(Collection<DataKind> kinds) {
    return kinds.stream()
        .sorted()
        .map(kind -> words.named("hidden.kind", kind.name()))
        .collect(Collectors.joining(", "));
  }
}

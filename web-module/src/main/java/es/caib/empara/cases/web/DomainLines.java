package es.caib.empara.cases.web;

import es.caib.empara.cases.service.TimelineLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** What the domains above did on a case, in words. */
@ApplicationScoped
public class DomainLines {

  @Inject @Any private Instance<LineText> texts;

  /** What puts a line into words; empty for what was recorded by hand. */
  Optional<LineText> of(TimelineLine line) {
    return texts.stream().filter(each -> each.isAbout(line)).findFirst();
  }

  /** Whether the sentence of a line says all that there is. */
  boolean saysAll(TimelineLine line) {
    return of(line).filter(text -> text.saysAll(line)).isPresent();
  }
}

package es.caib.empara.people.web;

import es.caib.empara.people.service.StaffView;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Collection;
import java.util.stream.Collectors;

/** The people of a body in words. */
@Named
@ApplicationScoped
public class StaffText {

  @Inject private Words words;

  /** Roles, one after the other. */
  public String roles(Collection<String> roles) {
    return roles.stream()
        .map(role -> words.named("Role", role))
        .sorted(Collator.getInstance(words.locale()))
        .collect(Collectors.joining(", "));
  }

  /** Who did it; the calendar where it was nobody. */
  public String by(StaffView.Entry entry) {
    return entry.by() == null ? words.text("people.by.calendar") : entry.by();
  }
}

package es.caib.empara.cases.web;

import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

/** What is said of a person in words. */
@Named
@ApplicationScoped
public class Persons {

  @Inject private Words words;
  @Inject private BusinessClock clock;

  /** The name of a language in the language of the page; the code itself when it has none. */
  public String language(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(words.locale());
  }

  /** Full years today. */
  public int age(LocalDate birth) {
    return Period.between(birth, clock.today()).getYears();
  }
}

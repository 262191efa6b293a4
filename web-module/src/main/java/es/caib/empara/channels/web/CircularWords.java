package es.caib.empara.channels.web;

import es.caib.empara.access.Roles;
import es.caib.empara.access.web.Language;
import es.caib.empara.channels.CircularText;
import es.caib.empara.channels.service.CircularSummary;
import es.caib.empara.channels.service.CircularView;
import es.caib.empara.documents.web.DocumentText;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.List;
import java.util.stream.Collectors;

/** Circulars in words, in the language of the screen if they have it. */
@Named
@RequestScoped
public class CircularWords {

  private static final String CATALAN = "ca";
  private static final String SPANISH = "es";

  @Inject private Language language;
  @Inject private Words words;
  @Inject private DocumentText documents;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;

  public String title(CircularText text) {
    return text.title(language.getTag());
  }

  public String text(CircularText text) {
    return text.text(language.getTag());
  }

  /** The language of what is shown. */
  public String language(CircularText text) {
    return text.isSpanishFor(language.getTag()) ? SPANISH : CATALAN;
  }

  /** Whether it is there in the other language too. */
  public boolean isInBoth(CircularText text) {
    return text.titleCa() != null && text.titleEs() != null;
  }

  /** The language that is not shown. */
  public String other(CircularText text) {
    return language(text).equals(CATALAN) ? SPANISH : CATALAN;
  }

  /** Whether its last day is over. */
  public boolean isLate(CircularSummary circular) {
    return circular.readBy() != null && circular.readBy().isBefore(clock.today());
  }

  /** Of which bodies. */
  public String bodies(CircularView view) {
    return view.realms().isEmpty()
        ? words.text("circular.all.bodies")
        : view.realms().stream().map(territory::nameOf).sorted().collect(Collectors.joining(", "));
  }

  public String roles(CircularView view) {
    return view.roles().stream()
        .map(role -> words.named("Role", role))
        .sorted(Collator.getInstance(words.locale()))
        .collect(Collectors.joining(", "));
  }

  /** The roles that one can be for. */
  public List<String> getOffered() {
    return Roles.OF_ACCOUNTS.stream().filter(Roles::isOfReaders).toList();
  }

  public String size(CircularView.File file) {
    return documents.size(file.size());
  }
}

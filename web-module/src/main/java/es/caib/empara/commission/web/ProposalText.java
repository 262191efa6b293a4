package es.caib.empara.commission.web;

import es.caib.empara.commission.service.ProposalCommand;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.web.Places;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What is proposed, in words. */
@Named
@ApplicationScoped
public class ProposalText {

  @Inject private Words words;
  @Inject private Places places;

  /** The municipalities by name. */
  public String places(ProposalCommand content) {
    return content.municipalities().stream()
        .map(places::municipality)
        .sorted(Collator.getInstance(words.locale()))
        .collect(Collectors.joining(", "));
  }

  /** The kinds of data; that there are none but the summary is said too. */
  public String kinds(Collection<DataKind> kinds) {
    return kinds.isEmpty()
        ? words.text("proposal.data.none")
        : kinds.stream().sorted().map(words::of).collect(Collectors.joining(", "));
  }

  /** A number to the nearest five, in words. */
  public String about(Integer number) {
    if (number == null) {
      return words.text("outlook.few");
    }
    return number == 0 ? words.text("outlook.zero") : words.text("outlook.about.n", number);
  }

  /** Names one after the other; a word for none. */
  public String list(List<String> names) {
    return names.isEmpty() ? words.text("outlook.others.none") : String.join(", ", names);
  }
}

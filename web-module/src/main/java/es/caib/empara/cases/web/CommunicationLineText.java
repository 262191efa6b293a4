package es.caib.empara.cases.web;

import es.caib.empara.cases.CommunicationAct;
import es.caib.empara.cases.CommunicationLine;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.institutions.web.Places;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What institutions wrote, asked and told the State, in words. */
@ApplicationScoped
public class CommunicationLineText implements LineText {

  private static final Set<String> ACTS =
      Arrays.stream(CommunicationAct.values())
          .map(Enum::name)
          .collect(Collectors.toUnmodifiableSet());

  @Inject private Words words;
  @Inject private Places places;

  @Override
  public boolean isAbout(TimelineLine line) {
    return line.what() == StatusAspect.ACT && ACTS.contains(line.to()) && line.detail() != null;
  }

  /** A thread by its subject, a request by whom it asks, a report by its way. */
  @Override
  public String sentence(TimelineLine line) {
    CommunicationLine said = CommunicationLine.read(line.detail());
    String key = "timeline." + line.to();
    if (line.to().startsWith("THREAD")) {
      return words.text(key, said.subject());
    }
    return words.text(
        key,
        line.to().startsWith("REQUEST")
            ? places.institution(said.party())
            : words.named("ReportWay", said.party()));
  }
}

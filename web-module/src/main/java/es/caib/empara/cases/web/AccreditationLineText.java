package es.caib.empara.cases.web;

import es.caib.empara.cases.AccreditationAct;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What was done about the titles of a victim, in words. The lines keep none. */
@ApplicationScoped
public class AccreditationLineText implements LineText {

  private static final Set<String> ACTS =
      Arrays.stream(AccreditationAct.values())
          .map(Enum::name)
          .collect(Collectors.toUnmodifiableSet());

  @Inject private Words words;

  @Override
  public boolean isAbout(TimelineLine line) {
    return line.what() == StatusAspect.ACT && ACTS.contains(line.to()) && line.detail() != null;
  }

  /** That of a title has its kind in it, that of a certificate its language. */
  @Override
  public String sentence(TimelineLine line) {
    String type = line.to().startsWith("TITLE") ? "TitleKind" : "CertificateLanguage";
    String key = "timeline." + line.to();
    return words.text(key, words.named(type, line.detail()));
  }
}

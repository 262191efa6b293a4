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

/** What the domains above did on a case, in words. Their lines keep none. */
@ApplicationScoped
public class DomainLineText {

  private static final Set<String> ACCREDITATION =
      Arrays.stream(AccreditationAct.values())
          .map(Enum::name)
          .collect(Collectors.toUnmodifiableSet());

  @Inject private Words words;
  @Inject private ResourceLineText resources;

  public boolean isAbout(TimelineLine line) {
    return resources.isAbout(line) || isAboutAccreditation(line);
  }

  /** The sentence; that of a title has its kind in it, that of a certificate its language. */
  public String sentence(TimelineLine line) {
    if (!isAboutAccreditation(line)) {
      return resources.sentence(line);
    }
    String type = line.to().startsWith("TITLE") ? "TitleKind" : "CertificateLanguage";
    String key = "timeline." + line.to();
    return words.text(key, words.named(type, line.detail()));
  }

  private static boolean isAboutAccreditation(TimelineLine line) {
    return line.what() == StatusAspect.ACT
        && ACCREDITATION.contains(line.to())
        && line.detail() != null;
  }
}

package es.caib.empara.cases.web;

import es.caib.empara.cases.DocumentAct;
import es.caib.empara.cases.DocumentLine;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What became of a document of a case, in words. */
@ApplicationScoped
public class DocumentLineText implements LineText {

  private static final Set<String> ACTS =
      Arrays.stream(DocumentAct.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

  @Inject private Words words;

  @Override
  public boolean isAbout(TimelineLine line) {
    return line.what() == StatusAspect.ACT && ACTS.contains(line.to()) && line.detail() != null;
  }

  /** "Ha posat un document: Interlocutòria del jutjat (Ordre o resolució)". */
  @Override
  public String sentence(TimelineLine line) {
    DocumentLine said = DocumentLine.read(line.detail());
    String key = "timeline." + line.to();
    return words.text(key, said.title(), words.named("DocumentKind", said.kind()));
  }
}

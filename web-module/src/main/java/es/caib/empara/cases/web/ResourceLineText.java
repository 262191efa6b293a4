package es.caib.empara.cases.web;

import es.caib.empara.cases.ResourceAct;
import es.caib.empara.cases.ResourceLine;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.institutions.web.Places;
import es.caib.empara.shared.web.TimeText;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What became of a resource that was asked for a case, in words. */
@ApplicationScoped
public class ResourceLineText implements LineText {

  private static final Set<String> ACTS =
      Arrays.stream(ResourceAct.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

  @Inject private Words words;
  @Inject private Places places;
  @Inject private TimeText times;

  @Override
  public boolean isAbout(TimelineLine line) {
    return line.what() == StatusAspect.ACT && ACTS.contains(line.to()) && line.detail() != null;
  }

  /**
   * Such as "S’ha demanat Casa d’acollida d’urgència al Consell de Mallorca (Servei d’Acolliment)".
   */
  @Override
  public String sentence(TimelineLine line) {
    ResourceLine said = ResourceLine.read(line.detail());
    String key = "timeline." + line.to();
    String need = words.named("ResourceType", said.need());
    if (said.institution() == null) {
      return words.text(key, need);
    }
    String what = words.text("timeline.resource", need, said.resource());
    String whose = places.institution(said.institution());
    return switch (ResourceAct.valueOf(line.to())) {
      case RESOURCE_REQUESTED -> words.text(article(key, whose), what, whose);
      case RESOURCE_ACCEPTED -> words.text(key, what, times.at(OffsetDateTime.parse(said.more())));
      case RESOURCE_REFUSED -> words.text(key, what, words.named("RefusalReason", said.more()));
      case RESOURCE_ENDED -> words.text(key, what, words.named("ActivationOutcome", said.more()));
      default -> words.text(key, what);
    };
  }

  /** Catalan says "a l’Institut" and "al Consell"; the other languages have the same for both. */
  private static String article(String key, String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase();
    return !plain.isEmpty() && "aeiouh".indexOf(plain.charAt(0)) >= 0 ? key + ".vowel" : key;
  }
}

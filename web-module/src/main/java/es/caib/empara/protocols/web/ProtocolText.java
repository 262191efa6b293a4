package es.caib.empara.protocols.web;

import es.caib.empara.access.Roles;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.protocols.VersionState;
import es.caib.empara.protocols.service.ArticleRef;
import es.caib.empara.protocols.service.ProtocolCard;
import es.caib.empara.protocols.service.VersionBrief;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** Protocols in words. */
@Named
@ApplicationScoped
public class ProtocolText {

  private static final int WHOLE = 100;

  @Inject private Workplace workplace;

  /** Whether the person sees how the protocols of all bodies stand. */
  public boolean isOverseeing() {
    return workplace.is(Roles.COORDINATOR)
        || workplace.is(Roles.LEGAL)
        || workplace.is(Roles.COMMISSION)
        || workplace.is(Roles.SECRETARY);
  }

  /** Where the next step of a protocol is taken, within the application. */
  public String page(ProtocolCard card) {
    return switch (card.next()) {
      case WRITE, MEND -> "/protocols/edit.xhtml?v=" + card.working().id();
      case REVIEW -> "/protocols/review.xhtml?v=" + card.working().id();
      case READ, NONE -> "/protocols/protocol.xhtml?p=" + card.id();
      default -> "/protocols/protocol.xhtml?p=" + card.id() + "&v=" + card.subject().id();
    };
  }

  /** Some articles, one after the other. */
  public String labels(List<ArticleRef> articles) {
    return articles.stream().map(ArticleRef::label).collect(Collectors.joining(", "));
  }

  /** Some words, one after the other. */
  public String joined(List<String> some) {
    return String.join(", ", some);
  }

  /** Whether a version is a good thing to have, a bad one, or neither. */
  public String tone(VersionBrief version) {
    if (version.state() == VersionState.RETURNED) {
      return "bad";
    }
    return version.state() == VersionState.IN_FORCE && !version.reopened() ? "good" : "";
  }

  /** A share in percent. */
  public String share(int part, int whole) {
    return whole == 0 ? "–" : WHOLE * part / whole + " %";
  }
}

package es.caib.empara.channels.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Staff;
import es.caib.empara.channels.entity.InformationRequest;
import es.caib.empara.channels.service.RequestReference;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.Bodies;
import es.caib.empara.institutions.service.BodyState;
import es.caib.empara.shared.Settings;
import es.caib.empara.shared.service.LetterWords;
import es.caib.empara.shared.service.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Tells by letter that a request is not answered. It names the request by its own reference: no
 * case, nobody, and nothing of what was asked.
 */
@ApplicationScoped
class RequestLetters {

  private static final String LIST = "/channels/threads.xhtml";
  private static final LetterWords WORDS =
      new LetterWords("es.caib.empara.channels.service.requests", RequestLetters.class);

  @Inject private Letters letters;
  @Inject private Staff staff;
  @Inject private Bodies bodies;

  /** To the coordinating centre. */
  void overdue(InformationRequest request) {
    List<String> centre =
        bodies.all().stream()
            .filter(body -> body.kind() == InstitutionKind.COORDINATING_CENTRE)
            .map(BodyState::realm)
            .toList();
    write(request, "request.overdue", centre, Roles.COORDINATOR);
  }

  /** To the administrators of the body of which it was asked. */
  void overdueTwice(InformationRequest request) {
    write(request, "request.twice", List.of(request.askedOf()), Roles.ADMIN);
  }

  private void write(InformationRequest request, String key, List<String> realms, String role) {
    String about = key + "-" + request.id() + "-" + request.round();
    String reference = RequestReference.of(request.id());
    String link = role.equals(Roles.ADMIN) ? "" : Settings.current().publicPage(LIST).orElse("");
    staff.of(realms).stream()
        .filter(member -> member.roles().contains(role))
        .forEach(
            member ->
                letters.write(
                    new Letters.Draft(
                        LetterWords.reference(about, member.principal()),
                        member.principal(),
                        WORDS.subject(key + ".subject", reference),
                        WORDS.both(words -> words.format(key, reference) + "\n\n" + link),
                        null)));
  }
}

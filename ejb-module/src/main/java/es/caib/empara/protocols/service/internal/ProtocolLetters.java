package es.caib.empara.protocols.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Staff;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.protocols.entity.Protocol;
import es.caib.empara.protocols.entity.ProtocolVersion;
import es.caib.empara.shared.Settings;
import es.caib.empara.shared.service.LetterWords;
import es.caib.empara.shared.service.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Tells those who have to do something about a version. */
@ApplicationScoped
class ProtocolLetters {

  private static final LetterWords WORDS =
      new LetterWords("es.caib.empara.protocols.service.letters", ProtocolLetters.class);

  @Inject private Letters letters;
  @Inject private Staff staff;
  @Inject private Territory territory;

  /** To legal services. */
  void submitted(Shelf shelf, ProtocolVersion version) {
    String page = "/protocols/review.xhtml?v=" + version.id();
    legal().forEach(one -> write(shelf, version, "submitted", version.submittedAt(), one, page));
  }

  /** To the administrators of the body. */
  void reviewed(Shelf shelf, ProtocolVersion version) {
    String key = version.state().isVerified() ? "verified" : "returned";
    administrators(shelf.protocol().realm())
        .forEach(
            one -> write(shelf, version, key, version.reviewedAt(), one, page(shelf, version)));
  }

  /** To both. */
  void reopened(Shelf shelf, ProtocolVersion version) {
    List<String> both = new ArrayList<>(legal());
    both.addAll(administrators(shelf.protocol().realm()));
    both.forEach(
        one -> write(shelf, version, "reopened", version.reopenedAt(), one, page(shelf, version)));
  }

  private static String page(Shelf shelf, ProtocolVersion version) {
    return "/protocols/protocol.xhtml?p=" + shelf.protocol().id() + "&v=" + version.id();
  }

  private List<String> legal() {
    return staff.of(territory.incorporated().stream().map(InstitutionView::realm).toList()).stream()
        .filter(member -> member.roles().contains(Roles.LEGAL))
        .map(Staff.Member::principal)
        .toList();
  }

  private List<String> administrators(String realm) {
    return staff.of(List.of(realm)).stream()
        .filter(member -> member.roles().contains(Roles.ADMIN))
        .map(Staff.Member::principal)
        .toList();
  }

  private void write(
      Shelf shelf,
      ProtocolVersion version,
      String key,
      OffsetDateTime at,
      String recipient,
      String page) {
    Protocol protocol = shelf.protocol();
    String about = "protocol-" + version.id() + "-" + key + "-" + at.toEpochSecond();
    Object[] values = {
      protocol.code(), protocol.title(), version.number(), territory.nameOf(protocol.realm())
    };
    String link = Settings.current().publicPage(page).orElse("");
    letters.write(
        new Letters.Draft(
            LetterWords.reference(about, recipient),
            recipient,
            WORDS.subject(key + ".subject", values),
            WORDS.both(words -> words.format(key, values) + "\n\n" + link),
            null));
  }
}

package es.caib.empara.people.service.internal;

import es.caib.empara.access.service.AccountLocked;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.Bodies;
import es.caib.empara.institutions.service.BodyState;
import es.caib.empara.people.entity.Recertification;
import es.caib.empara.people.entity.RoleChange;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.shared.Settings;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.LetterWords;
import es.caib.empara.shared.service.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells administrators by letter what waits for them, and a person that her account is locked. It
 * names nobody: others read mail too.
 */
@ApplicationScoped
class StaffLetters {

  private static final String LIST = "/people/list.xhtml";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final LetterWords WORDS =
      new LetterWords("es.caib.empara.people.service.letters", StaffLetters.class);

  @Inject private Letters letters;
  @Inject private StaffRepository people;
  @Inject private Bodies bodies;
  @Inject private BusinessClock clock;

  /** A request has all that it needs, but for the second person. */
  void ready(StaffMember member) {
    String about = "staff-" + member.id() + "-" + member.requestedAt().toEpochSecond();
    seconds(member.realm(), member::isParty).forEach(one -> write(about, one, "staff.ready", ""));
  }

  /** So have other roles for somebody. */
  void ready(RoleChange change) {
    String about = "staff-roles-" + change.id();
    String realm = change.principal().substring(change.principal().lastIndexOf('@') + 1);
    seconds(realm, change::isParty).forEach(one -> write(about, one, "staff.roles", ""));
  }

  /** Whoever can be the second person: of the body, or where there is nobody, of the centre. */
  private Set<String> seconds(String realm, Predicate<String> isParty) {
    Set<String> own = others(realm, isParty);
    return own.isEmpty()
        ? bodies.all().stream()
            .filter(body -> body.kind() == InstitutionKind.COORDINATING_CENTRE)
            .map(BodyState::realm)
            .flatMap(centre -> others(centre, isParty).stream())
            .collect(Collectors.toSet())
        : own;
  }

  private Set<String> others(String realm, Predicate<String> isParty) {
    return people.administrators(realm).stream()
        .filter(isParty.negate())
        .collect(Collectors.toSet());
  }

  /** The yearly list is open. */
  void open(Recertification list) {
    String about = "staff-list-" + list.realm() + "-" + list.year();
    people
        .administrators(list.realm())
        .forEach(one -> write(about, one, "staff.list", DAY.format(list.dueOn())));
  }

  /** The person is told too: somebody may know her name and be guessing. */
  void on(@Observes AccountLocked locked) {
    String about = "locked-" + locked.principal() + "-" + clock.now().toEpochSecond();
    write(about, locked.principal(), "staff.locked.own", "");
    people.administrators(locked.realm()).stream()
        .filter(one -> !one.equals(locked.principal()))
        .forEach(one -> write(about, one, "staff.locked", ""));
  }

  private void write(String about, String recipient, String key, String value) {
    String link = Settings.current().publicPage(LIST).orElse("");
    letters.write(
        new Letters.Draft(
            LetterWords.reference(about, recipient),
            recipient,
            WORDS.subject(key + ".subject", value),
            WORDS.both(words -> words.format(key, value) + "\n\n" + link),
            null));
  }
}

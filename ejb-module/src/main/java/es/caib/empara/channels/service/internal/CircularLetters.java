package es.caib.empara.channels.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Staff;
import es.caib.empara.channels.entity.Circular;
import es.caib.empara.channels.service.ContactSummary;
import es.caib.empara.shared.Settings;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.LetterWords;
import es.caib.empara.shared.service.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;

/** Tells people by letter what there is to read and to confirm. */
@ApplicationScoped
class CircularLetters {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final LetterWords WORDS =
      new LetterWords("es.caib.empara.channels.service.notices", CircularLetters.class);

  @Inject private Letters letters;
  @Inject private Staff staff;
  @Inject private BusinessClock clock;

  /** Those for whom it is. */
  void published(Circular circular, Collection<String> people) {
    write("circular-" + circular.id(), people, "circular.published", circular);
  }

  /** Those who have not read it; nobody gets a second letter on the same day. */
  void reminder(Circular circular, Collection<String> people) {
    write(
        "circular-" + circular.id() + "-" + clock.today().toEpochDay(),
        people,
        "circular.reminder",
        circular);
  }

  private void write(String about, Collection<String> people, String key, Circular circular) {
    String link = Settings.current().publicPage("/channels/circular.xhtml").orElse(null);
    String day = circular.readBy() == null ? "" : DAY.format(circular.readBy());
    String closing = day.isEmpty() ? "circular.no.day" : "circular.day";
    people.forEach(
        one ->
            letters.write(
                new Letters.Draft(
                    LetterWords.reference(about, one),
                    one,
                    WORDS.subject(key + ".subject", circular.label()),
                    WORDS.both(
                        words ->
                            words.format(
                                    key,
                                    circular.label(),
                                    circular.text().title(words.locale().getLanguage()))
                                + " "
                                + words.format(closing, day)
                                + (link == null ? "" : "\n\n" + link + "?c=" + circular.id())),
                    null)));
  }

  /** The administrators of a body whose card is to be confirmed. */
  void contacts(ContactSummary card) {
    String about = "contact-" + card.state() + "-" + clock.today().toEpochDay();
    String key = "contact." + card.state();
    String day = card.confirmBy() == null ? "" : DAY.format(card.confirmBy());
    String link = Settings.current().publicPage("/channels/contact.xhtml").orElse("");
    administrators(card.realm())
        .forEach(
            one ->
                letters.write(
                    new Letters.Draft(
                        LetterWords.reference(about, one),
                        one,
                        WORDS.subject(key + ".subject", day),
                        WORDS.both(words -> words.format(key, day) + "\n\n" + link),
                        null)));
  }

  private List<String> administrators(String realm) {
    return staff.of(List.of(realm)).stream()
        .filter(one -> one.roles().contains(Roles.ADMIN))
        .map(Staff.Member::principal)
        .toList();
  }
}

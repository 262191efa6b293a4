package es.caib.empara.people.service.internal;

import es.caib.empara.people.TrainingState;
import es.caib.empara.people.entity.CourseSession;
import es.caib.empara.people.entity.TrainingRule;
import es.caib.empara.people.entity.TrainingStanding;
import es.caib.empara.shared.Settings;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.LetterWords;
import es.caib.empara.shared.service.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;

/** Tells people by letter how their training stands, and what becomes of a session. */
@ApplicationScoped
class TrainingLetters {

  private static final String PAGE = "/people/training.xhtml";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(BusinessClock.LEGAL_ZONE);
  private static final LetterWords WORDS =
      new LetterWords("es.caib.empara.people.service.letters", TrainingLetters.class);

  @Inject private Letters letters;

  /** A step towards the end of somebody's training. */
  void step(TrainingStanding standing, TrainingState step, TrainingRule rule) {
    String day = DAY.format(standing.validUntil());
    write(
        "training-" + step + "-" + standing.validUntil(),
        standing.principal(),
        "training." + step,
        day,
        DAY.format(rule.lastDayOfGrace(standing.validUntil())));
  }

  /** Somebody who waited has a place now. */
  void place(CourseSession session, String principal) {
    about("course-place-" + session.id(), session, principal, "course.place");
  }

  /** A session is called off. */
  void cancelled(CourseSession session, String principal) {
    about("course-off-" + session.id(), session, principal, "course.cancelled");
  }

  private void about(String about, CourseSession session, String principal, String key) {
    write(about, principal, key, MINUTE.format(session.startsAt()), session.place());
  }

  private void write(String about, String recipient, String key, Object... values) {
    String link = Settings.current().publicPage(PAGE).orElse("");
    letters.write(
        new Letters.Draft(
            LetterWords.reference(about, recipient),
            recipient,
            WORDS.subject(key + ".subject", values),
            WORDS.both(words -> words.format(key, values) + "\n\n" + link),
            null));
  }
}

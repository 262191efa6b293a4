package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.entity.Letter;
import es.caib.empara.shared.Settings;
import es.caib.empara.shared.service.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Takes letters in, gives out what is due, and notes what became of it. */
@ApplicationScoped
class LetterBox implements Letters {

  /** Longer than a mail server may take to answer. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  @Inject private LetterRepository letters;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void write(Draft letter) {
    if (sender() != null && !letters.isWritten(letter.reference())) {
      letters.add(
          new Letter(
              letter.reference(),
              letter.recipient(),
              letter.subject(),
              letter.content(),
              letter.calendar(),
              now()));
    }
  }

  @Override
  public String sender() {
    return Settings.current().mail().map(Settings.Mail::from).orElse(null);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<Letter> take() {
    OffsetDateTime now = now();
    Optional<Letter> taken = letters.claim(now);
    taken.ifPresent(letter -> letter.take(now, LEASE));
    return taken;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void sent(Long id) {
    letters.find(id).sent(now());
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void failed(Long id, NotDelivered failure, Duration pause) {
    letters.find(id).failed(failure.isForGood(), failure.getMessage(), now().plus(pause));
  }

  /** Mail goes by real time, whatever a demo makes of the clock of the cases. */
  static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC);
  }
}

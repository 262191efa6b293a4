package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.Channel;
import es.caib.empara.alerts.Severity;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.shared.Settings;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * What a message says: how many alerts of which urgency nobody has taken, since when, by which
 * reference, and where to look. Never what they are about: a telephone lies on a table.
 */
@ApplicationScoped
class MessageText {

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("dd/MM HH:mm").withZone(BusinessClock.LEGAL_ZONE);
  private static final int MOST_REFERENCES = 3;
  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("ca"), Locale.forLanguageTag("es"));

  /** The message of a bundle. */
  Message of(Outbox.Bundle bundle, String address) {
    Long first = Collections.min(bundle.ids());
    String reference = "empara-" + first + "-" + bundle.ids().size();
    Locale catalan = LANGUAGES.get(0);
    String subject = say(catalan, "message.subject", sentence(catalan, bundle));
    // A short message has room for one language, a letter for both.
    String text =
        bundle.channel() == Channel.SMS
            ? "Empara: " + sentence(catalan, bundle) + " " + link(first)
            : LANGUAGES.stream()
                .map(language -> letter(language, bundle, first))
                .collect(Collectors.joining("\n\n--\n\n"));
    return new Message(reference, address, subject, text);
  }

  private static String letter(Locale language, Outbox.Bundle bundle, Long first) {
    return sentence(language, bundle)
        + "\n\n"
        + say(language, "message.look", link(first))
        + "\n"
        + say(language, "message.until");
  }

  private static String sentence(Locale language, Outbox.Bundle bundle) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    bundle.alerts().forEach(alert -> counts.merge(alert.severity(), 1, Integer::sum));
    String many =
        counts.entrySet().stream()
            .map(
                count ->
                    say(
                        language,
                        "message.count."
                            + count.getKey()
                            + (count.getValue() == 1 ? ".one" : ".many"),
                        count.getValue()))
            .collect(Collectors.joining(", "));
    Alert oldest = bundle.alerts().get(0);
    boolean drill = bundle.alerts().stream().allMatch(Alert::isDrill);
    String text =
        say(
            language,
            bundle.alerts().size() == 1 ? "message.waits.one" : "message.waits.many",
            many,
            CLOCK.format(oldest.raisedAt()),
            references(bundle.alerts()));
    return drill ? say(language, "message.drill", text) : text;
  }

  private static String references(List<Alert> alerts) {
    String some =
        alerts.stream()
            .limit(MOST_REFERENCES)
            .map(alert -> "A-" + alert.id())
            .collect(Collectors.joining(", "));
    return alerts.size() > MOST_REFERENCES ? some + "…" : some;
  }

  private static String link(Long deliveryId) {
    return Settings.current().publicPage("/alerts/board.xhtml?from=" + deliveryId).orElse("");
  }

  private static String say(Locale language, String key, Object... values) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "es.caib.empara.alerts.service.messages",
            language,
            MessageText.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(key), language).format(values).strip();
  }
}

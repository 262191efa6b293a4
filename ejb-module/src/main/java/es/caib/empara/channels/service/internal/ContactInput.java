package es.caib.empara.channels.service.internal;

import es.caib.empara.channels.CallOutcome;
import es.caib.empara.channels.ContactHours;
import es.caib.empara.channels.ContactPerson;
import es.caib.empara.channels.Phones;
import es.caib.empara.channels.entity.TestCall;
import es.caib.empara.channels.service.ContactLineCommand;
import es.caib.empara.channels.service.TestCallCommand;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.PlainText;
import java.util.regex.Pattern;

/** Makes sure that what was typed about contacts can be kept; what cannot names its field. */
final class ContactInput {

  private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,55}");
  private static final int MOST_SECONDS = 3600;

  private ContactInput() {}

  static ContactPerson person(ContactLineCommand typed) {
    String phone = required("phone", typed.phone());
    if (typed.opens() == null || typed.closes() == null) {
      throw new InvalidInput(typed.opens() == null ? "opens" : "closes", "error.contact.hours");
    }
    if (typed.firstDay().compareTo(typed.lastDay()) > 0) {
      throw new InvalidInput("lastDay", "error.contact.days");
    }
    return new ContactPerson(
        typed.kind(),
        required("post", typed.post()),
        text("name", typed.name()),
        Phones.parse(phone).orElseThrow(() -> new InvalidInput("phone", "error.contact.phone")),
        new ContactHours(typed.firstDay(), typed.lastDay(), typed.opens(), typed.closes()),
        mail("mail", typed.mail()));
  }

  static TestCall.Result result(TestCallCommand typed) {
    if (typed.outcome() == null) {
      throw new InvalidInput("outcome", "error.contact.outcome");
    }
    Integer seconds = typed.seconds();
    boolean answered = typed.outcome() != CallOutcome.NOT_REACHED;
    if (seconds != null && (seconds < 0 || seconds > MOST_SECONDS || !answered)) {
      throw new InvalidInput("seconds", "error.contact.seconds");
    }
    return new TestCall.Result(typed.outcome(), seconds, text("callNote", typed.note()));
  }

  /** An address, or null for none. */
  static String mail(String field, String typed) {
    String mail = text(field, typed);
    if (mail != null && !MAIL.matcher(mail).matches()) {
      throw new InvalidInput(field, "error.contact.mail");
    }
    return mail;
  }

  /** Some words, or null for none. */
  static String text(String field, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    if (!PlainText.isSound(typed)) {
      throw new InvalidInput(field, "error.characters");
    }
    return typed.strip();
  }

  private static String required(String field, String typed) {
    String text = text(field, typed);
    if (text == null) {
      throw new InvalidInput(field, "error.missing");
    }
    return text;
  }
}

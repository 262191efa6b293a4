package es.caib.empara.channels;

import es.caib.empara.shared.Required;

/**
 * Whom one reaches by a line, and how.
 *
 * @param post what she is, or the service that answers
 * @param name null where whoever is on answers
 * @param phone as E.164 has it
 * @param mail null for none
 */
public record ContactPerson(
    ContactKind kind, String post, String name, String phone, ContactHours hours, String mail) {

  public ContactPerson {
    Required.value("kind", kind);
    Required.text("post", post);
    Required.text("phone", phone);
    Required.value("hours", hours);
    if (!Phones.isE164(phone)) {
      throw new IllegalArgumentException("phone: not a number");
    }
  }
}

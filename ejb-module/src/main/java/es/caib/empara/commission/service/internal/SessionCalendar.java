package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.SessionState;
import es.caib.empara.commission.entity.AgendaItem;
import es.caib.empara.commission.entity.CommissionSession;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The call as iCalendar: the invitation, and with the same UID and a greater SEQUENCE its update or
 * cancellation (RFC 5545, RFC 5546). Titles of items are in it, since the agenda is part of the
 * call; nothing else is.
 */
@ApplicationScoped
class SessionCalendar {

  private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
  private static final Duration USUAL = Duration.ofHours(2);
  private static final int MOST_OCTETS = 75;

  /**
   * Who calls and who is called, by mail address.
   *
   * @param organizer null when letters come from nowhere
   * @param attendee null when she has no address
   */
  record People(String organizer, String attendee) {}

  String of(CommissionSession session, List<AgendaItem> items, People people, OffsetDateTime now) {
    boolean cancelled = session.is(SessionState.CANCELLED);
    String agenda =
        items.stream()
            .map(item -> item.place() + ". " + item.title())
            .collect(Collectors.joining("\n"));
    return lines(
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Empara//Comissió de Seguiment//CA",
        "METHOD:" + (cancelled ? "CANCEL" : "REQUEST"),
        "BEGIN:VEVENT",
        "UID:sessio-" + session.number().replace('/', '-') + "@empara",
        "SEQUENCE:" + session.callChanges(),
        "DTSTAMP:" + utc(now),
        "DTSTART:" + utc(session.startsAt()),
        "DTEND:" + utc(session.startsAt().plus(USUAL)),
        "SUMMARY:" + escaped("Comissió de Seguiment, sessió " + session.number()),
        "LOCATION:" + escaped(session.place()),
        "DESCRIPTION:" + escaped(agenda),
        "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"),
        "CLASS:PRIVATE",
        people.organizer() == null ? "" : "ORGANIZER:mailto:" + people.organizer(),
        people.attendee() == null ? "" : "ATTENDEE;RSVP=FALSE:mailto:" + people.attendee(),
        "END:VEVENT",
        "END:VCALENDAR");
  }

  private static String utc(OffsetDateTime at) {
    return at.withOffsetSameInstant(ZoneOffset.UTC).format(UTC);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  private static String lines(String... lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      if (!line.isEmpty()) {
        fold(line, text);
      }
    }
    return text.toString();
  }

  /** No line has more than 75 octets; the rest begins with a space. */
  private static void fold(String line, StringBuilder text) {
    int octets = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      String sign = Character.toString(line.codePointAt(i));
      int size = sign.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MOST_OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(sign);
      octets += size;
    }
    text.append("\r\n");
  }
}

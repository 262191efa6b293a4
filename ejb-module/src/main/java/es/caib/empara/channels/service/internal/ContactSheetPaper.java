package es.caib.empara.channels.service.internal;

import es.caib.empara.channels.ContactPerson;
import es.caib.empara.channels.Phones;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.PaperText;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sheet for the day on which nothing else works: the contacts of all bodies, and what to do, in
 * both official languages on one paper, since whoever finds it on the wall has no choice of one.
 */
final class ContactSheetPaper {

  private static final String PAGE = PaperText.page(ContactSheetPaper.class, "contact-sheet.xhtml");
  private static final int STEPS = 6;

  private final ContactWords catalan = new ContactWords("ca");
  private final ContactWords spanish = new ContactWords("es");

  /**
   * A body and how it is reached.
   *
   * @param dir3 null when it is not known
   * @param secureMail null for none
   */
  record Body(String name, String dir3, String secureMail, List<ContactPerson> lines) {}

  /** As XHTML. */
  String of(List<Body> bodies, OffsetDateTime at, String person, String institution) {
    String when =
        catalan
            .text()
            .when("time", at.atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDateTime());
    Map<String, String> places = new HashMap<>();
    for (String key : List.of("official.use", "title", "subject", "author", "keep", "steps")) {
      places.put(key, catalan.text().say(key));
      places.put(key + ".es", spanish.text().say(key));
    }
    places.put("issued", catalan.text().say("issued", when, person, institution));
    places.put("foot", css(catalan.text().format("foot", when)));
    places.put("heads", heads());
    places.put("bodies", bodies.stream().map(this::body).collect(Collectors.joining()));
    places.put("list", steps(catalan));
    places.put("list.es", steps(spanish));
    return PaperText.filled(PAGE, places);
  }

  /** It stands in a string of a style sheet. */
  private static String css(String text) {
    return text.replace("\\", "").replace("\"", "");
  }

  private String heads() {
    return Stream.of("when", "who", "phone").map(this::head).collect(Collectors.joining());
  }

  private String head(String key) {
    return "<th scope=\"col\" class=\""
        + key
        + "-head\">"
        + catalan.text().say(key)
        + " <span xml:lang=\"es\" lang=\"es\">/ "
        + spanish.text().say(key)
        + "</span></th>";
  }

  private String body(Body body) {
    String known = joined(" · ", body.dir3(), body.secureMail());
    return "<tbody><tr><th colspan=\"3\" scope=\"rowgroup\" class=\"body\">"
        + PaperText.escape(body.name())
        + (known.isEmpty() ? "" : " <span class=\"known\">" + PaperText.escape(known) + "</span>")
        + "</th></tr>"
        + body.lines().stream().map(this::line).collect(Collectors.joining())
        + "</tbody>";
  }

  private String line(ContactPerson person) {
    return "<tr><td class=\"when\">"
        + PaperText.escape(
            catalan.text().word("ContactKind." + person.kind())
                + " · "
                + catalan.hours(person.hours()))
        + "</td><td>"
        + PaperText.escape(joined(", ", person.post(), person.name()))
        + "</td><td class=\"phone\">"
        + PaperText.escape(Phones.grouped(person.phone()))
        + "</td></tr>";
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
  }

  private static String steps(ContactWords words) {
    return IntStream.rangeClosed(1, STEPS)
        .mapToObj(step -> "<li>" + words.text().say("step." + step) + "</li>")
        .collect(Collectors.joining());
  }
}

package es.caib.empara.cases.api;

import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ActVisibility;
import es.caib.empara.cases.ContactOutcome;
import es.caib.empara.cases.service.ActCommand;
import es.caib.empara.cases.service.ActRecorded;
import es.caib.empara.cases.service.ContactMade;
import es.caib.empara.shared.api.RequestBody;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/** An act as it is sent, and what is answered. */
final class ActJson {

  static final Set<String> FIELDS =
      Set.of("kind", "text", "occurredAt", "nextStep", "visibility", "outcome", "closes");

  private static final Set<String> STEP_FIELDS = Set.of("due", "owner", "what");

  private ActJson() {}

  /** The act is recorded; {@code earlierContacts} says who had called before. */
  public record Recorded(String caseNumber, long statusVersion, List<ContactJson> earlierContacts) {

    static Recorded of(ActRecorded recorded) {
      return new Recorded(
          recorded.caseNumber(),
          recorded.statusVersion(),
          recorded.earlierContacts().stream().map(ContactJson::of).toList());
    }
  }

  /** A first contact that there was before. */
  public record ContactJson(
      String institution, String by, OffsetDateTime at, ContactOutcome outcome) {

    static ContactJson of(ContactMade contact) {
      return new ContactJson(contact.institution(), contact.by(), contact.at(), contact.outcome());
    }
  }

  static ActCommand command(RequestBody request, long statusVersion, String key) {
    RequestBody next = request.optionalObject("nextStep", STEP_FIELDS);
    ActVisibility visibility = request.oneOf("visibility", ActVisibility.class);
    return new ActCommand(
        request.oneOf("kind", ActKind.class),
        request.text("text"),
        request.time("occurredAt"),
        next == null
            ? null
            : new ActCommand.NextStep(next.time("due"), next.text("owner"), next.text("what")),
        statusVersion,
        key,
        visibility == null ? ActVisibility.SHARED : visibility,
        request.oneOf("outcome", ContactOutcome.class),
        request.numbers("closes"));
  }
}

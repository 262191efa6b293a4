package es.caib.empara.cases.web;

import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ActVisibility;
import es.caib.empara.cases.ContactOutcome;
import es.caib.empara.cases.service.DraftCommand;
import es.caib.empara.cases.service.DraftService;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/**
 * Keeps what a person is typing, in the background and whatever the page is doing. It is told so by
 * the page's script and never counts as something that the person did; a wrong value that is still
 * being typed is left out and not complained about.
 */
@WebServlet("/cases/draft")
public class DraftServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String OURS = "X-Empara";
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

  @Inject private transient DraftService drafts;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // A page of another origin cannot set this header.
    if (request.getHeader(OURS) == null) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      keep(request);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } catch (NotFound gone) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } catch (InvalidInput | NumberFormatException notOurs) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private void keep(HttpServletRequest request) {
    String number = request.getParameter("n");
    String text = text(request, "text");
    if (number == null) {
      throw new InvalidInput("n", "error.missing");
    }
    OffsetDateTime occurredAt = time(text(request, "occurredAt"));
    OffsetDateTime due = time(text(request, "due"));
    String owner = text(request, "owner");
    String what = text(request, "what");
    // The form proposes the person herself; that she is there says nothing.
    boolean chosen = owner != null && !owner.equals(request.getRemoteUser());
    if (text == null && occurredAt == null && due == null && what == null && !chosen) {
      drafts.discard(number);
      return;
    }
    ActVisibility visibility = oneOf(ActVisibility.class, text(request, "visibility"));
    drafts.keep(
        number,
        new DraftCommand(
            oneOf(ActKind.class, text(request, "kind")),
            visibility == null ? ActVisibility.SHARED : visibility,
            oneOf(ContactOutcome.class, text(request, "outcome")),
            text == null ? "" : text,
            occurredAt,
            due,
            owner,
            what,
            Long.parseLong(request.getParameter("version"))));
  }

  /** What was typed; null when it is nothing. */
  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null || value.isBlank() ? null : value;
  }

  private static <E extends Enum<E>> E oneOf(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static OffsetDateTime time(String typed) {
    try {
      return typed == null ? null : ActFields.instant(LocalDateTime.parse(typed, TYPED));
    } catch (DateTimeParseException halfTyped) {
      return null;
    }
  }
}

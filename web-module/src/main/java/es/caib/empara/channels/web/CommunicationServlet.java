package es.caib.empara.channels.web;

import es.caib.empara.access.service.AccessEnded;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.channels.service.CommunicationFileContent;
import es.caib.empara.channels.service.CommunicationService;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Gives a file of a message or an answer out, never as a page of ours. It needs the reason for
 * which the case was opened; where none was given, the page of the case asks for it.
 */
@WebServlet("/channels/file")
public class CommunicationServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient CommunicationService communications;
  @Inject private transient Workplace workplace;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String number = request.getParameter("n");
    String id = request.getParameter("f");
    if (number == null || id == null || !id.matches("\\d{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Optional<AccessPurpose> purpose = workplace.reasonFor(number);
    if (purpose.isEmpty()) {
      response.sendRedirect(
          request.getContextPath()
              + "/cases/case.xhtml?n="
              + URLEncoder.encode(number, StandardCharsets.UTF_8)
              + "#communications");
      return;
    }
    try {
      CommunicationFileContent found =
          communications.download(number, Long.valueOf(id), purpose.get());
      FileAnswer.give(
          response, found.file().format().mediaType(), found.file().fileName(), found.content());
    } catch (NotFound outOfSight) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (AccessEnded ended) {
      response.sendRedirect(request.getContextPath() + "/login.xhtml?reason=ended");
    }
  }
}

package es.caib.empara.accreditation.web;

import es.caib.empara.access.web.Workplace;
import es.caib.empara.accreditation.service.AccreditationService;
import es.caib.empara.accreditation.service.CertificateDocument;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.shared.service.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Hands over the file of a certificate to whoever has opened its case, for the reason that was
 * given there. The headers that keep it out of caches and from being taken for a page are those of
 * every answer.
 */
@WebServlet("/accreditation/certificate")
public class CertificateServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient AccreditationService accreditation;
  @Inject private transient Workplace workplace;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String number = request.getParameter("n");
    Optional<AccessPurpose> purpose =
        number == null ? Optional.empty() : workplace.reasonFor(number);
    try {
      send(
          response,
          accreditation.download(
              number,
              Long.valueOf(request.getParameter("id")),
              purpose.orElseThrow(() -> new NotFound("certificate"))));
    } catch (NotFound | NumberFormatException absent) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(HttpServletResponse response, CertificateDocument document)
      throws IOException {
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + document.name() + "\"");
    response.setContentLength(document.content().length);
    response.getOutputStream().write(document.content());
  }
}

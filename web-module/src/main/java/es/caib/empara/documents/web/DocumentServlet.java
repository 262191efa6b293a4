package es.caib.empara.documents.web;

import es.caib.empara.access.service.AccessEnded;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.documents.service.DocumentFile;
import es.caib.empara.documents.service.DocumentService;
import es.caib.empara.shared.service.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/**
 * Gives a document out as a file, never as a page of ours. It needs the reason for which the case
 * was opened; where none was given, the page of the case asks for it.
 */
@WebServlet("/documents/file")
public class DocumentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient DocumentService documents;
  @Inject private transient Workplace workplace;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String number = request.getParameter("n");
    String id = request.getParameter("d");
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
              + "#documents");
      return;
    }
    try {
      give(documents.download(number, Long.valueOf(id), purpose.get()), response);
    } catch (NotFound outOfSight) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (AccessEnded ended) {
      response.sendRedirect(request.getContextPath() + "/login.xhtml?reason=ended");
    }
  }

  private static void give(DocumentFile file, HttpServletResponse response) throws IOException {
    response.setContentType(file.document().format().mediaType());
    response.setContentLength(file.content().length);
    response.setHeader("Content-Disposition", disposition(file.document().fileName()));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    // Should a browser show it all the same, it shows it without any right of ours.
    response.addHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.getOutputStream().write(file.content());
  }

  /** RFC 6266: plain for old programs, and the name as it is for the others. */
  static String disposition(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^A-Za-z0-9 ._()-]", "_");
    String exact = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact.replace("*", "%2A");
  }
}

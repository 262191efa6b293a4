package es.caib.empara.commission.web;

import es.caib.empara.access.service.AccessEnded;
import es.caib.empara.commission.service.AgendaDocumentFile;
import es.caib.empara.commission.service.AgendaDocumentService;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.FileAnswer;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives out a document of the agenda ({@code d}). */
@WebServlet("/commission/document")
public class AgendaDocumentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient AgendaDocumentService documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("d");
    if (id == null || !id.matches("\\d{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      AgendaDocumentFile file = documents.download(Long.valueOf(id));
      FileAnswer.give(
          response,
          file.document().format().mediaType(),
          file.document().fileName(),
          file.content());
    } catch (NotFound absent) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException refused) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (AccessEnded ended) {
      response.sendRedirect(request.getContextPath() + "/login.xhtml?reason=ended");
    }
  }
}

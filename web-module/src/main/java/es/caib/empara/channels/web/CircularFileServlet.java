package es.caib.empara.channels.web;

import es.caib.empara.access.service.AccessEnded;
import es.caib.empara.channels.service.CircularDocument;
import es.caib.empara.channels.service.CircularService;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.FileAnswer;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives out a document that goes with a circular ({@code f}). */
@WebServlet("/channels/circular-file")
public class CircularFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient CircularService circulars;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("f");
    if (id == null || !id.matches("\\d{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      CircularDocument document = circulars.download(Long.valueOf(id));
      FileAnswer.give(
          response,
          document.file().format().mediaType(),
          document.file().name(),
          document.content());
    } catch (NotFound absent) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException refused) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (AccessEnded ended) {
      response.sendRedirect(request.getContextPath() + "/login.xhtml?reason=ended");
    }
  }
}

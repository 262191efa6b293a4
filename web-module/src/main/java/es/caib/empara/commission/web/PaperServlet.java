package es.caib.empara.commission.web;

import es.caib.empara.access.service.AccessEnded;
import es.caib.empara.commission.PaperLanguage;
import es.caib.empara.commission.service.MinutesService;
import es.caib.empara.commission.service.PaperDownload;
import es.caib.empara.shared.service.NotFound;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/**
 * Hands over the file of a paper of the Commission ({@code id}), or minutes as they would look
 * ({@code session} and {@code language}). The headers that keep it out of caches and from being
 * taken for a page are those of every answer.
 */
@WebServlet("/commission/paper")
public class PaperServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient MinutesService minutes;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      send(response, asked(request));
    } catch (NotFound absent) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException refused) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (AccessEnded ended) {
      response.sendRedirect(request.getContextPath() + "/login.xhtml?reason=ended");
    }
  }

  private PaperDownload asked(HttpServletRequest request) {
    String session = request.getParameter("session");
    return session == null
        ? minutes.download(number(request.getParameter("id")))
        : minutes.preview(number(session), language(request.getParameter("language")));
  }

  private static Long number(String text) {
    if (text == null || !text.matches("\\d{1,18}")) {
      throw new NotFound("paper");
    }
    return Long.valueOf(text);
  }

  private static PaperLanguage language(String tag) {
    return Arrays.stream(PaperLanguage.values())
        .filter(each -> each.tag().equals(tag))
        .findFirst()
        .orElseThrow(() -> new NotFound("paper"));
  }

  private static void send(HttpServletResponse response, PaperDownload paper) throws IOException {
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + paper.name() + "\"");
    response.setContentLength(paper.content().length);
    response.getOutputStream().write(paper.content());
  }
}

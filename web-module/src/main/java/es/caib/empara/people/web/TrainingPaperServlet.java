package es.caib.empara.people.web;

import es.caib.empara.access.service.AccessEnded;
import es.caib.empara.people.service.CertificatePdf;
import es.caib.empara.people.service.CourseFileContent;
import es.caib.empara.people.service.TrainingService;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.FileAnswer;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives out a certificate of training ({@code c}, in {@code language}) or a file ({@code f}). */
@WebServlet("/people/paper")
public class TrainingPaperServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient TrainingService training;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      if (request.getParameter("f") != null) {
        CourseFileContent file = training.file(number(request.getParameter("f")));
        FileAnswer.give(
            response, file.file().format().mediaType(), file.file().fileName(), file.content());
      } else {
        CertificatePdf pdf =
            training.certificate(
                number(request.getParameter("c")), language(request.getParameter("language")));
        FileAnswer.give(response, "application/pdf", pdf.fileName(), pdf.content());
      }
    } catch (NotFound absent) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException refused) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (AccessEnded ended) {
      response.sendRedirect(request.getContextPath() + "/login.xhtml?reason=ended");
    }
  }

  private static Long number(String text) {
    if (text == null || !text.matches("\\d{1,18}")) {
      throw new NotFound("paper");
    }
    return Long.valueOf(text);
  }

  private static String language(String tag) {
    return "es".equals(tag) || "en".equals(tag) ? tag : "ca";
  }
}

package es.caib.empara.channels.web;

import es.caib.empara.access.service.AccessEnded;
import es.caib.empara.channels.service.ContactConflict;
import es.caib.empara.channels.service.ContactService;
import es.caib.empara.channels.service.ContactSheetFile;
import es.caib.empara.shared.web.FileAnswer;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives out the sheet of all contacts, to print it. */
@WebServlet("/channels/sheet")
public class ContactSheetServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ContactService contacts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      ContactSheetFile sheet = contacts.sheet();
      FileAnswer.give(response, "application/pdf", sheet.name(), sheet.content());
    } catch (ContactConflict none) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException refused) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (AccessEnded ended) {
      response.sendRedirect(request.getContextPath() + "/login.xhtml?reason=ended");
    }
  }
}

package es.caib.empara.commission.web;

import es.caib.empara.commission.service.SessionService;
import es.caib.empara.shared.service.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The call of a session as a calendar file. */
@WebServlet("/commission/calendar")
public class CalendarServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SessionService sessions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String calendar = sessions.calendar(Long.valueOf(request.getParameter("s")));
      response.setContentType("text/calendar;charset=UTF-8");
      response.setHeader("Content-Disposition", "attachment; filename=\"sessio.ics\"");
      response.getWriter().write(calendar);
    } catch (NotFound | NumberFormatException absent) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}

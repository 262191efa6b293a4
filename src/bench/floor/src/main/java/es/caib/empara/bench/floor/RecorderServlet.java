package es.caib.empara.bench.floor;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * {@code POST} begins to record, {@code GET} ends and answers with the statements of the requests.
 * With {@code ?as=name} their SELECTs become what {@link CaseServlet} reads under that name.
 */
@WebServlet("/recorder")
public class RecorderServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    Recorder.INSTANCE.begin();
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<Recorder.Call> calls =
        Recorder.INSTANCE.end().stream().filter(Recorder.Call::isOfARequest).toList();
    String name = request.getParameter("as");
    if (name != null) {
      RecordedReads.keep(name, calls);
    }
    JsonArrayBuilder statements = Json.createArrayBuilder();
    calls.forEach(call -> statements.add(call.sql()));
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(statements.build().toString());
  }
}

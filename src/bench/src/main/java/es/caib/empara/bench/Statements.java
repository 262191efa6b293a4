package es.caib.empara.bench;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.util.List;

/**
 * How many SQL statements a page costs, its log-in, its entry in the log and all that its tags ask
 * among them: what Empara's session sent to the database in the thread of the request.
 */
final class Statements {

  static final int MOST = 8;

  private static final String TECHNICIAN = "tecnica@palma";

  /** A page that is not there yet is said so. CASE and ALERT are of the newest alert. */
  private static final List<Page> PAGES =
      List.of(
          new Page("board", "/alerts/board.xhtml"),
          new Page("list", "/cases/list.xhtml"),
          new Page("search", "/cases/search.xhtml"),
          new Page("case", "/cases/case.xhtml?n=CASE&alert=ALERT"),
          new Page("timeline (API)", "/api/v1/cases/CASE/timeline"),
          new Page("case (API)", "/api/v1/cases/CASE"),
          new Page("queue", "/feed/queue.xhtml"),
          new Page("work list", "/cases/work.xhtml"));

  private final Server server;
  private int most;

  private record Page(String name, String path) {

    boolean isApi() {
      return path.startsWith("/api/");
    }
  }

  Statements(Server server) {
    this.server = server;
  }

  Table count() {
    Table table = new Table("SQL statements of a page", "page", "statements", "aim", "");
    JsonArray newest =
        server
            .query(
                "select CASE_NUMBER, ID from EMP_ALERT where CASE_NUMBER is not null"
                    + " order by ID desc fetch first 1 rows only")
            .getJsonArray(0);
    // Cases of this run lie in Palma: both people see them.
    Visitor visitor = Visitor.loggedIn(server, TECHNICIAN);
    Visitor onDuty = Visitor.loggedIn(server, "guardia@ibd");
    for (Page page : PAGES) {
      Page filled =
          new Page(
              page.name(),
              page.path()
                  .replace("CASE", newest.getString(0))
                  .replace("ALERT", newest.getString(1)));
      Visitor who = page.path().startsWith("/feed/") ? onDuty : visitor;
      List<String> statements = isThere(filled, who) ? statements(filled, who) : null;
      if (statements == null) {
        table.row(page.name(), "not there yet", "at most " + MOST, "");
      } else {
        most = Math.max(most, statements.size());
        table.row(
            page.name(),
            Integer.toString(statements.size()),
            "at most " + MOST,
            Table.verdict(statements.size() <= MOST));
      }
    }
    return table.note(
        "In a session that has seen the page before. Not counted: drawing fifty identifiers at once, and"
            + " the comparison of the institutions once a second.");
  }

  private boolean isThere(Page page, Visitor visitor) {
    open(page, visitor);
    return page.isApi() || open(page, visitor).statusCode() == 200;
  }

  private List<String> statements(Page page, Visitor visitor) {
    server.http().post("/floor/recorder", null, "text/plain", "");
    open(page, visitor);
    return Server.json(server.http().get("/floor/recorder", null))
        .asJsonArray()
        .getValuesAs(JsonString.class)
        .stream()
        .map(JsonString::getString)
        .filter(sql -> !sql.contains("EMP_ID_SEQ") && !sql.contains("SUM(VERSION)"))
        .toList();
  }

  private HttpResponse<String> open(Page page, Visitor visitor) {
    if (!page.isApi()) {
      return visitor.open(page.path());
    }
    server.http().get("/empara" + page.path(), TECHNICIAN, "Access-Reason", "FOLLOW_UP");
    return null;
  }

  int most() {
    return most;
  }
}

package es.caib.empara.commission.service.internal;

import es.caib.empara.shared.service.PaperText;
import java.util.List;
import java.util.stream.Collectors;

/** What stands on a paper, as XHTML, from top to bottom; every text in it is text. */
final class PaperBody {

  private final StringBuilder html = new StringBuilder();

  PaperBody heading(String text) {
    return element("h2", "", text);
  }

  PaperBody subheading(String text) {
    return element("h3", "", text);
  }

  PaperBody line(String text) {
    return element("p", "", text);
  }

  PaperBody notice(String text) {
    return element("p", " class=\"notice\"", text);
  }

  /** What somebody wrote, a paragraph for each line; nothing for nothing. */
  PaperBody written(String text) {
    if (text != null) {
      text.lines().filter(line -> !line.isBlank()).forEach(line -> line(line.strip()));
    }
    return this;
  }

  /** The words of a resolution, set apart. */
  PaperBody quoted(String text) {
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> element("p", " class=\"quoted\"", line.strip()));
    return this;
  }

  /** A table with a name for each row. */
  PaperBody facts(List<Fact> facts) {
    html.append("<table><tbody>");
    facts.stream()
        .filter(fact -> fact.value() != null)
        .forEach(
            fact ->
                html.append("<tr><th class=\"fact\" scope=\"row\">")
                    .append(PaperText.escape(fact.name()))
                    .append("</th><td>")
                    .append(PaperText.escape(fact.value()))
                    .append("</td></tr>"));
    html.append("</tbody></table>");
    return this;
  }

  /**
   * A name and what it stands for.
   *
   * @param value null when there is none, and then no row
   */
  record Fact(String name, String value) {}

  PaperBody table(List<String> heads, List<List<String>> rows) {
    html.append("<table><thead><tr>")
        .append(cells("th scope=\"col\"", "th", heads))
        .append("</tr></thead><tbody>");
    rows.forEach(row -> html.append("<tr>").append(cells("td", "td", row)).append("</tr>"));
    html.append("</tbody></table>");
    return this;
  }

  private static String cells(String open, String close, List<String> texts) {
    return texts.stream()
        .map(text -> "<" + open + ">" + PaperText.escape(text) + "</" + close + ">")
        .collect(Collectors.joining());
  }

  private PaperBody element(String name, String attributes, String text) {
    html.append('<').append(name).append(attributes).append('>');
    html.append(PaperText.escape(text)).append("</").append(name).append('>');
    return this;
  }

  String html() {
    return html.toString();
  }
}

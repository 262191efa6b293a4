package es.caib.empara.protocols.service.internal;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The little markup of clauses: paragraphs, lists, bold and italics. Whatever else is typed stays
 * text, so that nobody brings a script, an address or a picture into the page of another.
 */
final class ClauseMarkup {

  private static final Parser PARSER =
      Parser.builder().enabledBlockTypes(Set.of(ListBlock.class)).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br />\n").build();

  private ClauseMarkup() {}

  /** As HTML to be shown; empty for null. */
  static String html(String typed) {
    if (typed == null || typed.isBlank()) {
      return "";
    }
    Node document = PARSER.parse(typed);
    document.accept(new Unlinked());
    return RENDERER.render(document);
  }

  /** Leaves of a link or a picture its words. */
  private static final class Unlinked extends AbstractVisitor {

    @Override
    public void visit(Link link) {
      unwrap(link);
    }

    @Override
    public void visit(Image image) {
      unwrap(image);
    }

    private void unwrap(Node node) {
      visitChildren(node);
      for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
        node.insertBefore(child);
      }
      node.unlink();
    }
  }
}

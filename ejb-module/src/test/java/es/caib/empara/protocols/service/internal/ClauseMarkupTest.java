package es.caib.empara.protocols.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseMarkupTest {

  @Test
  void paragraphsListsAndBold_areShown() {
    assertThat(ClauseMarkup.html("Un **fort** i\nseguit\n\n- u\n- dos"))
        .isEqualTo(
            "<p>Un <strong>fort</strong> i<br />\nseguit</p>\n<ul>\n<li>u</li>\n<li>dos</li>\n</ul>\n");
    assertThat(ClauseMarkup.html("1. primer\n2. segon")).startsWith("<ol>\n<li>primer</li>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "text <img src=x onerror=alert(1)>",
        "<div onclick='x()'>a</div>",
        "[mirau](javascript:alert(1))",
        "[mirau](https://example.com)",
        "![foto](https://example.com/x.png)",
        "<https://example.com>",
        "[![foto](x.png)](https://example.com)",
        "[a]: javascript:alert(1)\n\n[a]"
      })
  void markupOfThePage_isText_andLinksAndPicturesAreTheirWords(String typed) {
    String html = ClauseMarkup.html(typed);

    assertThat(html.replaceAll("</?(p|strong|em|ul|ol|li|br|code)( /)?>", "")).doesNotContain("<");
  }

  @Test
  void aLink_leavesItsWords() {
    assertThat(ClauseMarkup.html("Vegeu [la **guia**](https://example.com) abans."))
        .isEqualTo("<p>Vegeu la <strong>guia</strong> abans.</p>\n");
  }

  @Test
  void headingsAndRules_stayAsTyped() {
    assertThat(ClauseMarkup.html("# Títol")).isEqualTo("<p># Títol</p>\n");
    assertThat(ClauseMarkup.html("---")).isEqualTo("<p>---</p>\n");
  }

  @Test
  void nothing_isNothing() {
    assertThat(ClauseMarkup.html(null)).isEmpty();
    assertThat(ClauseMarkup.html("  \n ")).isEmpty();
  }
}

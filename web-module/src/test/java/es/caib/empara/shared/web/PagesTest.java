package es.caib.empara.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagesTest {

  /** Jakarta Expression Language 5.0, 1.17: such a property makes the whole page fail. */
  private static final Pattern RESERVED =
      Pattern.compile(
          "#\\{[^}]*\\.(and|or|not|eq|ne|lt|gt|le|ge|true|false|null|instanceof|empty|div|mod)\\b"
              + "[^}]*}");

  @Test
  void noPage_asksForAPropertyWithAReservedName() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
      for (Path page : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
        Matcher expression = RESERVED.matcher(withoutTexts(Files.readString(page)));
        while (expression.find()) {
          found.add(page.getFileName() + " " + expression.group());
        }
      }
    }
    assertThat(found).isEmpty();
  }

  /** Keys of texts may have any name. */
  private static String withoutTexts(String page) {
    return page.replaceAll("'[^']*'", "''");
  }
}

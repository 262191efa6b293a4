package es.caib.empara.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The long texts of the house say the same in Catalan and in Spanish, part by part. */
class HouseTextsTest {

  private static final Path TEXTS = Path.of("src/main/webapp/WEB-INF/house");
  private static final Pattern PARTS =
      Pattern.compile("<(h2|h3|p|li|ui:fragment|ui:repeat)[ >]|#\\{[^}]*}");

  @Test
  void everyText_isInBothLanguages() throws IOException {
    assertThat(names("_ca.xhtml")).hasSizeGreaterThan(10).isEqualTo(names("_es.xhtml"));
  }

  @Test
  void everyText_hasTheSamePartsInBothLanguages() throws IOException {
    for (String name : names("_ca.xhtml")) {
      assertThat(parts(name + "_es.xhtml")).as(name).isEqualTo(parts(name + "_ca.xhtml"));
    }
  }

  private static Set<String> names(String ending) throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .collect(Collectors.toSet());
    }
  }

  private static List<String> parts(String file) throws IOException {
    return PARTS
        .matcher(Files.readString(TEXTS.resolve(file)))
        .results()
        .map(found -> found.group().replaceAll("[ >]$", ""))
        .toList();
  }
}

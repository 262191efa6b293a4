package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.it.fixture.Work;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Opens the EAR: what Payara Server gets is each jar once, in its place, rightly described. */
class EarStructureIT {

  private static Map<String, byte[]> ear;
  private static Map<String, byte[]> war;

  @BeforeAll
  static void open() throws IOException {
    ear = entries(Files.newInputStream(Work.ear()));
    war = entries(new ByteArrayInputStream(ear.get("empara.war")));
  }

  @Test
  void jars_ofTheEar_areTheModulesAndTheLibrariesThatWeKnow() {
    assertThat(archives(ear))
        .containsExactlyInAnyOrder(
            "empara.war",
            "empara-ejb.jar",
            "lib/empara-persistence.jar",
            "lib/empara-simulator.jar",
            "lib/flyway-core.jar",
            "lib/flyway-database-postgresql.jar",
            "lib/flyway-database-cockroachdb.jar",
            "lib/postgresql.jar",
            "lib/checker-qual.jar",
            // Certificates: PDF/A from a page, and the font that it embeds.
            "lib/openhtmltopdf-core.jar",
            "lib/openhtmltopdf-pdfbox.jar",
            "lib/graphics2d.jar",
            "lib/openpdf-fonts-extra.jar",
            "lib/xmpbox.jar",
            // Signatures in papers.
            "lib/bcpkix-jdk18on.jar",
            "lib/bcprov-jdk18on.jar",
            "lib/bcutil-jdk18on.jar",
            // Passwords that are easily guessed.
            "lib/zxcvbn.jar",
            // The second factor.
            "lib/java-otp.jar",
            "lib/qrcodegen.jar",
            // The markup of clauses, and their differences.
            "lib/commonmark.jar",
            "lib/java-diff-utils.jar",
            // Tokens of portals.
            "lib/nimbus-jose-jwt.jar",
            // Documents: a look inside, and their encryption.
            "lib/pdfbox.jar",
            "lib/pdfbox-io.jar",
            "lib/fontbox.jar",
            "lib/commons-logging.jar",
            "lib/tika-core.jar",
            "lib/commons-io.jar",
            "lib/slf4j-api.jar",
            "lib/slf4j-jdk14.jar",
            "lib/tink.jar",
            "lib/protobuf-java.jar",
            "lib/gson.jar",
            "lib/error_prone_annotations.jar",
            "lib/jsr305.jar");
  }

  @Test
  void war_inTheEar_keepsOnlyWhatFacesMustFindThere() {
    assertThat(archives(war)).singleElement().asString().startsWith("WEB-INF/lib/primefaces-");
  }

  @Test
  void class_inWhateverJar_isThereOnce() throws IOException {
    Map<String, List<String>> places = new HashMap<>();
    for (String archive : archives(ear)) {
      for (String entry : entries(new ByteArrayInputStream(ear.get(archive))).keySet()) {
        String name = entry.replaceFirst("^WEB-INF/classes/", "");
        if (name.startsWith("es/caib/empara/") && name.endsWith(".class")) {
          places.computeIfAbsent(name, any -> new ArrayList<>()).add(archive);
        }
      }
    }

    assertThat(places).isNotEmpty().allSatisfy((name, found) -> assertThat(found).hasSize(1));
  }

  @Test
  void library_ofTheEar_holdsNothingThatIsInjected() throws IOException {
    Set<String> annotated = new HashSet<>();
    for (String archive : archives(ear)) {
      if (archive.startsWith("lib/empara-")) {
        Map<String, byte[]> library = entries(new ByteArrayInputStream(ear.get(archive)));
        assertThat(library).doesNotContainKey("META-INF/beans.xml");
        library.forEach(
            (name, content) -> {
              if (new String(content, java.nio.charset.StandardCharsets.ISO_8859_1)
                  .matches("(?s).*Ljakarta/(inject|ejb)/.*")) {
                annotated.add(name);
              }
            });
      }
    }

    assertThat(annotated).isEmpty();
  }

  @Test
  void descriptor_ofTheEar_namesOneWebAndOneEjbModule() throws Exception {
    Document application = xml(ear.get("META-INF/application.xml"));

    assertThat(application.getDocumentElement().getAttribute("version")).isEqualTo("10");
    assertThat(texts(application, "web-uri")).containsExactly("empara.war");
    assertThat(texts(application, "context-root")).containsExactly("/empara");
    assertThat(texts(application, "ejb")).containsExactly("empara-ejb.jar");
    assertThat(texts(application, "library-directory")).containsExactly("lib");
  }

  @Test
  void roles_ofEarAndWar_areMappedAlike() throws Exception {
    Map<String, String> ofTheEar = mapping(xml(ear.get("META-INF/glassfish-application.xml")));
    Map<String, String> ofTheWar = mapping(xml(war.get("WEB-INF/glassfish-web.xml")));

    assertThat(ofTheEar).isEqualTo(ofTheWar).containsEntry("EMP_SYSTEM", "empara-system");
    assertThat(new HashSet<>(texts(xml(war.get("WEB-INF/web.xml")), "role-name")))
        .containsAll(ofTheEar.keySet());
  }

  @Test
  void ejbJarAndPersistenceJar_inTheEar_carryTheirDescriptors() throws IOException {
    assertThat(entries(new ByteArrayInputStream(ear.get("empara-ejb.jar"))))
        .containsKey("META-INF/beans.xml");
    assertThat(entries(new ByteArrayInputStream(ear.get("lib/empara-persistence.jar"))))
        .containsKey("META-INF/persistence.xml")
        .containsKey("db/migration/common/V1__foundation.sql");
  }

  private static Map<String, String> mapping(Document descriptor) {
    NodeList mappings = descriptor.getElementsByTagName("security-role-mapping");
    return IntStream.range(0, mappings.getLength())
        .mapToObj(place -> (Element) mappings.item(place))
        .collect(Collectors.toMap(each -> child(each, 0), each -> child(each, 1)));
  }

  private static String child(Element element, int place) {
    return element.getElementsByTagName("*").item(place).getTextContent().strip();
  }

  private static List<String> texts(Document document, String tag) {
    NodeList found = document.getElementsByTagName(tag);
    return IntStream.range(0, found.getLength())
        .mapToObj(place -> found.item(place).getTextContent().strip())
        .toList();
  }

  private static List<String> archives(Map<String, byte[]> zip) {
    return zip.keySet().stream().filter(name -> name.matches(".*\\.[jwr]ar")).toList();
  }

  private static Document xml(byte[] content) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
  }

  private static Map<String, byte[]> entries(InputStream archive) throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(archive)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.isDirectory()) {
          continue;
        }
        assertThat(entries.put(entry.getName(), zip.readAllBytes()))
            .as("%s stands there once", entry.getName())
            .isNull();
      }
    }
    return entries;
  }
}

package es.caib.empara.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A role that a descriptor forgets is a role that nobody has, on one server only: the EAR maps by
 * its own descriptor and the WAR by another.
 */
class RoleDescriptorsTest {

  private static final Path WEB_INF = Path.of("src/main/webapp/WEB-INF");
  private static final Path WEB = WEB_INF.resolve("web.xml");
  private static final Path WAR_MAPPING = WEB_INF.resolve("glassfish-web.xml");
  private static final Path EAR_MAPPING =
      Path.of("../ear/src/main/application/META-INF/glassfish-application.xml");

  @Test
  void constants_areTheRolesOfAccountsAndTheSystem() throws Exception {
    Set<String> expected = new HashSet<>(Roles.OF_ACCOUNTS);
    expected.add(Roles.SYSTEM);

    assertThat(constants()).isEqualTo(expected);
    assertThat(Roles.OF_ACCOUNTS).doesNotHaveDuplicates().doesNotContain(Roles.SYSTEM);
  }

  @Test
  void webDescriptor_declaresEveryRoleOnce() throws Exception {
    assertThat(texts(read(WEB), "security-role", "role-name"))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(constants());
  }

  @Test
  void webDescriptor_constrainsPagesToKnownRoles() throws Exception {
    List<String> allowed = texts(read(WEB), "auth-constraint", "role-name");

    assertThat(allowed).isNotEmpty().doesNotContain(Roles.SYSTEM);
    assertThat(allowed).filteredOn(role -> !role.equals("**")).isSubsetOf(Roles.OF_ACCOUNTS);
  }

  @Test
  void mappings_ofWarAndEar_areTheSame() throws Exception {
    assertThat(mapping(WAR_MAPPING)).isEqualTo(mapping(EAR_MAPPING));
  }

  @Test
  void mappings_giveEachRoleOfAccountsToTheGroupOfItsName() throws Exception {
    Map<String, String> mapping = mapping(WAR_MAPPING);

    assertThat(mapping.keySet()).containsExactlyInAnyOrderElementsOf(constants());
    assertThat(Roles.OF_ACCOUNTS)
        .allSatisfy(role -> assertThat(mapping).containsEntry(role, "group-name=" + role));
  }

  /** A group could be had by an account; the system's principal cannot, since it has no realm. */
  @Test
  void mappings_giveTheSystemsRoleToNoGroup() throws Exception {
    assertThat(mapping(WAR_MAPPING)).containsEntry(Roles.SYSTEM, "principal-name=empara-system");
  }

  private static Set<String> constants() throws IllegalAccessException {
    Set<String> found = new HashSet<>();
    for (var field : Roles.class.getDeclaredFields()) {
      if (field.getType() == String.class && Modifier.isPublic(field.getModifiers())) {
        found.add((String) field.get(null));
      }
    }
    return found;
  }

  /** Role to what has it; a second mapping of the same role is an error. */
  private static Map<String, String> mapping(Path descriptor) throws Exception {
    Map<String, String> mapping = new TreeMap<>();
    for (Element element : elements(read(descriptor), "security-role-mapping")) {
      List<String> holders = new ArrayList<>();
      for (String kind : List.of("group-name", "principal-name")) {
        texts(element, kind).forEach(text -> holders.add(kind + "=" + text));
      }
      String role = texts(element, "role-name").get(0);
      String before = mapping.put(role, String.join(",", holders));
      assertThat(before).as("second mapping of " + role).isNull();
    }
    return mapping;
  }

  private static List<String> texts(Document document, String parent, String child) {
    return elements(document, parent).stream()
        .flatMap(element -> texts(element, child).stream())
        .toList();
  }

  private static List<String> texts(Element parent, String child) {
    NodeList nodes = parent.getElementsByTagName(child);
    String[] texts = new String[nodes.getLength()];
    Arrays.setAll(texts, index -> nodes.item(index).getTextContent().strip());
    return List.of(texts);
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    Element[] elements = new Element[nodes.getLength()];
    Arrays.setAll(elements, index -> (Element) nodes.item(index));
    return List.of(elements);
  }

  private static Document read(Path file)
      throws ParserConfigurationException, IOException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(file.toFile());
  }
}

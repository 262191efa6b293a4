package es.caib.empara.shared.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The description of the API says what the resources do: no more and no less. */
class OpenApiTest {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

  /** A row of the table of problems begins so. */
  private static final String PROBLEM_ROW = "| `%s` | ";

  private final Map<String, Object> document = read();

  @Test
  void operations_areThoseOfTheResources() {
    assertThat(documented().keySet()).isEqualTo(offered().keySet());
  }

  @Test
  void operations_haveANameEach_andNameTheRolesThatMayCallThem() {
    Map<String, Map<String, Object>> documented = documented();
    assertThat(documented.values().stream().map(operation -> operation.get("operationId")))
        .doesNotContainNull()
        .doesNotHaveDuplicates();
    offered()
        .forEach(
            (operation, method) -> {
              RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
              String description = documented.get(operation).get("description").toString();
              if (allowed == null) {
                assertThat(documented.get(operation))
                    .as("%s needs no credential", operation)
                    .containsEntry("security", List.of());
              } else if (!description.startsWith("Every account.")) {
                assertThat(rolesIn(description))
                    .as("roles of %s", operation)
                    .containsExactlyInAnyOrder(allowed.value());
              }
            });
  }

  @Test
  void references_allLeadSomewhere() {
    Set<String> broken = new TreeSet<>();
    collectBroken(document, broken);
    assertThat(broken).isEmpty();
  }

  @Test
  void problems_thatHaveWords_areInTheTableOfTheDescription() {
    String description = map(document.get("info")).get("description").toString();
    ResourceBundle words = ResourceBundle.getBundle("es.caib.empara.shared.api.problems");
    // Keys with a dot are details and rules; the others are the ends of problem types.
    assertThat(words.keySet().stream().filter(key -> !key.contains(".")))
        .isNotEmpty()
        .allSatisfy(slug -> assertThat(description).contains(PROBLEM_ROW.formatted(slug)));
  }

  /** Method and path of each resource method, found by its annotations. */
  private static Map<String, Method> offered() {
    Map<String, Method> offered = new TreeMap<>();
    for (JavaClass found :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("es.caib.empara")) {
      if (!found.isAnnotatedWith(Path.class)) {
        continue;
      }
      Class<?> resource = found.reflect();
      for (Method method : resource.getDeclaredMethods()) {
        httpMethod(method)
            .ifPresent(verb -> offered.put(verb + " " + path(resource, method), method));
      }
    }
    return offered;
  }

  private static Optional<String> httpMethod(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .map(type -> type.getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(verb -> verb.value().toLowerCase(Locale.ROOT))
        .findFirst();
  }

  private static String path(Class<?> resource, Method method) {
    Path below = method.getAnnotation(Path.class);
    return Stream.of(resource.getAnnotation(Path.class), below)
        .filter(path -> path != null)
        .map(path -> "/" + path.value().replaceAll("^/|/$", ""))
        .collect(Collectors.joining());
  }

  private Map<String, Map<String, Object>> documented() {
    Map<String, Map<String, Object>> documented = new TreeMap<>();
    map(document.get("paths"))
        .forEach(
            (path, item) ->
                map(item)
                    .forEach(
                        (verb, operation) -> {
                          if (METHODS.contains(verb)) {
                            documented.put(verb + " " + path, map(operation));
                          }
                        }));
    return documented;
  }

  /** The roles of the first sentence. */
  private static List<String> rolesIn(String description) {
    String sentence = description.substring(0, description.indexOf('.'));
    return Arrays.stream(sentence.split("[^A-Z_]+"))
        .filter(word -> word.startsWith("EMP_"))
        .toList();
  }

  private void collectBroken(Object node, Set<String> broken) {
    if (node instanceof List<?> list) {
      list.forEach(item -> collectBroken(item, broken));
    } else if (node instanceof Map<?, ?> map) {
      if (map.get("$ref") instanceof String reference && !resolves(reference)) {
        broken.add(reference);
      }
      map.values().forEach(value -> collectBroken(value, broken));
    }
  }

  private boolean resolves(String reference) {
    Object node = document;
    for (String step : reference.replaceFirst("^#/", "").split("/")) {
      node = node instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return node != null;
  }

  private static Map<String, Object> read() {
    try (InputStream text = OpenApiResource.class.getResourceAsStream("openapi.yaml")) {
      return new Yaml().load(text);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object node) {
    return (Map<String, Object>) node;
  }
}

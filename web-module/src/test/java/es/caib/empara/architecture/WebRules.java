package es.caib.empara.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import es.caib.empara.architecture.House.Layer;
import es.caib.empara.architecture.House.Room;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Pages and resources (section 5, pages). */
public final class WebRules {

  private static final int MOST_SERVICES = 3;
  private static final int MOST_LINES = 200;
  private static final Path SOURCES = Path.of("src", "main", "java");

  @ArchTest
  static final ArchRule faces_isForPages =
      noClasses()
          .that()
          .resideOutsideOfPackage("es.caib.empara.*.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");

  @ArchTest
  static final ArchRule persistence_isUnknownToTheWebModule =
      noClasses()
          .that(House.in(Layer.WEB, Layer.API))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..");

  @ArchTest
  static final ArchRule http_isUnknownToTheServices =
      noClasses()
          .that(House.in(Layer.SERVICE, Layer.INTERNAL, Layer.ENTITY, Layer.VALUES))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.servlet..", "jakarta.ws.rs..", "jakarta.websocket..");

  @ArchTest
  static final ArchRule beansOfPages_askFewServices =
      classes()
          .that()
          .areAnnotatedWith(Named.class)
          .should()
          .resideInAPackage("es.caib.empara.*.web..")
          .andShould(
              new ArchCondition<JavaClass>("ask at most " + MOST_SERVICES + " services") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  long asked =
                      item.getFields().stream()
                          .filter(field -> field.isAnnotatedWith(Inject.class))
                          .filter(field -> isServiceOfADomain(field.getRawType()))
                          .count();
                  events.add(
                      new SimpleConditionEvent(
                          item, asked <= MOST_SERVICES, item.getName() + " asks " + asked));
                }
              });

  @ArchTest
  static final ArchRule beansOfPages_areSmall =
      classes()
          .that()
          .areAnnotatedWith(Named.class)
          .and()
          .areTopLevelClasses()
          .should(
              new ArchCondition<JavaClass>("have at most " + MOST_LINES + " lines") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  long lines = linesOf(item);
                  events.add(
                      new SimpleConditionEvent(
                          item, lines <= MOST_LINES, item.getName() + " has " + lines));
                }
              });

  private WebRules() {}

  private static boolean isServiceOfADomain(JavaClass type) {
    return House.room(type)
        .filter(room -> room.layer() == Layer.SERVICE)
        .map(Room::domain)
        .filter(domain -> !domain.equals(House.SHARED))
        .isPresent();
  }

  private static long linesOf(JavaClass item) {
    Path source = SOURCES.resolve(item.getName().replace('.', '/') + ".java");
    try (Stream<String> lines = Files.lines(source)) {
      return lines.count();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

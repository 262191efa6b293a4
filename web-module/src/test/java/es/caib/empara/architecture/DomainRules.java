package es.caib.empara.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import es.caib.empara.architecture.House.Layer;
import es.caib.empara.architecture.House.Room;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Who may see whom (section 3). */
public final class DomainRules {

  /**
   * Not in the table of domains: whoever opens a case says why, and {@code audit} owns the form of
   * it. The audit's service itself stays closed to the domains below it.
   */
  private static final Set<String> OPEN_AS_VALUES =
      Set.of("es.caib.empara.audit.service.AccessPurpose");

  @ArchTest
  static final ArchRule everyClass_hasItsPlaceInTheHouse =
      classes()
          .that()
          .resideOutsideOfPackage(House.LAUNCHER)
          .should(
              new ArchCondition<JavaClass>("be in a package of a known domain and layer") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  events.add(
                      new SimpleConditionEvent(
                          item, House.room(item).isPresent(), item.getName() + " is nowhere"));
                }
              });

  @ArchTest
  static final ArchRule values_knowOnlyValues =
      edges(
          "values are seen by all and see only values",
          (from, to) -> from.layer() != Layer.VALUES || to.layer() == Layer.VALUES);

  @ArchTest
  static final ArchRule entities_areClosedToTheirDomain =
      edges(
          "entities are seen by their own domain's beans only",
          (from, to) ->
              to.layer() != Layer.ENTITY
                  || (from.domain().equals(to.domain())
                      && (from.layer() == Layer.ENTITY || from.layer() == Layer.INTERNAL)));

  @ArchTest
  static final ArchRule entities_seeNoService =
      edges(
          "entities see entities of their domain and values only",
          (from, to) ->
              from.layer() != Layer.ENTITY
                  || to.layer() == Layer.VALUES
                  || to.layer() == Layer.ENTITY);

  @ArchTest
  static final ArchRule internals_areClosedToTheirDomain =
      edges(
          "service.internal is seen by itself only",
          (from, to) ->
              to.layer() != Layer.INTERNAL
                  || (from.domain().equals(to.domain()) && from.layer() == Layer.INTERNAL));

  @ArchTest
  static final ArchRule services_useOnlyTheDomainsBelow =
      edges(
          "a domain uses only the services that the table of domains allows",
          (from, to) ->
              from.layer().isWeb()
                  || to.layer() != Layer.SERVICE
                  || House.mayUse(from.domain(), to.domain()));

  @ArchTest
  static final ArchRule web_isSeenByWebOnly =
      edges(
          "pages and resources are seen by pages and resources only",
          (from, to) -> !to.layer().isWeb() || from.layer().isWeb());

  @ArchTest
  static final ArchRule nobody_importsAlertsOrFeed =
      edges(
          "alerts is on top and feed is under alerts only",
          (from, to) ->
              from.layer().isWeb()
                  || from.domain().equals(to.domain())
                  || to.layer() == Layer.VALUES
                  || !to.domain().equals("alerts")
                      && (!to.domain().equals("feed") || from.domain().equals("alerts")));

  @ArchTest
  static final ArchRule domains_areFreeOfCycles =
      slices().assignedFrom(new ByDomain()).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule simulator_isSeenByTheDemoOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage("es.caib.empara.feed.service.internal")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("es.caib.empara.simulator..");

  @ArchTest
  static final ArchRule launcher_standsAlone =
      classes()
          .that()
          .resideInAPackage(House.LAUNCHER)
          .should()
          .onlyDependOnClassesThat(
              resideOutsideOfPackage("es.caib.empara..").or(resideInAPackage(House.LAUNCHER)));

  private DomainRules() {}

  private static ArchRule edges(String rule, BiPredicate<Room, Room> allowed) {
    return classes()
        .should(
            new ArchCondition<JavaClass>("keep that " + rule) {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                Optional<Room> from = House.room(item);
                if (from.isPresent()) {
                  item.getDirectDependenciesFromSelf()
                      .forEach(edge -> judge(from.get(), edge, events));
                }
              }

              private void judge(Room from, Dependency edge, ConditionEvents events) {
                JavaClass target = edge.getTargetClass().getBaseComponentType();
                Optional<Room> to =
                    House.room(target).filter(r -> !OPEN_AS_VALUES.contains(target.getName()));
                if (to.isPresent()) {
                  events.add(
                      new SimpleConditionEvent(
                          edge, allowed.test(from, to.get()), edge.getDescription()));
                }
              }
            });
  }

  /** Services, their beans and the entities, without the web and the values. */
  private static final class ByDomain implements SliceAssignment {

    private static final Set<Layer> LAYERS = Set.of(Layer.SERVICE, Layer.INTERNAL, Layer.ENTITY);

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
      return House.room(javaClass)
          .filter(room -> LAYERS.contains(room.layer()))
          .map(room -> SliceIdentifier.of(room.domain()))
          .orElse(SliceIdentifier.ignore());
    }

    @Override
    public String getDescription() {
      return "domains";
    }
  }
}

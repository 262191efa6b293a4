package es.caib.empara.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import es.caib.empara.architecture.House.Layer;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** What is mapped to the database (section 5, entities). */
public final class EntityRules {

  private static final DescribedPredicate<JavaClass> MAPPED =
      DescribedPredicate.describe(
          "mapped", c -> c.isAnnotatedWith(Entity.class) || c.isAnnotatedWith(Embeddable.class));

  @ArchTest
  static final ArchRule mappedClasses_liveWithTheEntities =
      classes().that(MAPPED).should().resideInAPackage("es.caib.empara.*.entity");

  @ArchTest
  static final ArchRule tables_haveThePrefix =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should(
              new ArchCondition<JavaClass>("name a table EMP_…") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  boolean named =
                      item.tryGetAnnotationOfType(Table.class)
                          .map(table -> table.name().startsWith("EMP_"))
                          .orElse(false);
                  events.add(new SimpleConditionEvent(item, named, item.getName()));
                }
              });

  @ArchTest
  static final ArchRule entities_areNeverNamedAsTheLanguageOrTheDatabaseIs =
      noClasses()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .haveSimpleName("Case")
          .orShould()
          .haveSimpleName("Order");

  @ArchTest
  static final ArchRule entities_haveNoPublicSetters =
      noMethods()
          .that()
          .areDeclaredInClassesThat(MAPPED)
          .and()
          .arePublic()
          .should()
          .haveNameMatching("set([A-Z].*)?");

  @ArchTest
  static final ArchRule entities_haveNoPublicFields =
      noFields()
          .that()
          .areDeclaredInClassesThat(MAPPED)
          .and()
          .areNotStatic()
          .should()
          .notBePrivate();

  @ArchTest
  static final ArchRule time_isOffsetDateTime =
      noFields()
          .that()
          .areDeclaredInClassesThat(House.in(Layer.ENTITY))
          .should()
          .haveRawType(Instant.class)
          .orShould()
          .haveRawType(LocalDateTime.class)
          .orShould()
          .haveRawType(ZonedDateTime.class);

  @ArchTest
  static final ArchRule enums_areKeptAsText =
      fields()
          .that()
          .areDeclaredInClassesThat(MAPPED)
          .and(
              DescribedPredicate.describe(
                  "are kept enums",
                  field ->
                      field.getRawType().isEnum()
                          && !field.getModifiers().contains(JavaModifier.STATIC)
                          && !field.isAnnotatedWith(Transient.class)))
          .should(
              new ArchCondition<JavaField>("be @Enumerated(STRING)") {
                @Override
                public void check(JavaField item, ConditionEvents events) {
                  boolean text =
                      item.tryGetAnnotationOfType(Enumerated.class)
                          .map(kept -> kept.value() == EnumType.STRING)
                          .orElse(false);
                  events.add(new SimpleConditionEvent(item, text, item.getFullName()));
                }
              });

  @ArchTest
  static final ArchRule nothing_isInjectedIntoThePersistenceModule =
      noFields()
          .that()
          .areDeclaredInClassesThat(House.in(Layer.ENTITY, Layer.VALUES))
          .should()
          .beAnnotatedWith(Inject.class);

  private EntityRules() {}
}

package es.caib.empara.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Needs;
import es.caib.empara.architecture.House.Layer;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.shared.service.Audited;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Doors, transactions and repositories (section 5, services). */
public final class ServiceRules {

  /** Repositories that are asked outside a transaction, and what makes that right. */
  private static final Map<String, Transactional.TxType> NOT_MANDATORY =
      Map.of(
          // The container's log-in reads accounts before any transaction has begun.
          "es.caib.empara.access.service.internal.AccountRepository",
          Transactional.TxType.REQUIRED,
          // Code lists, read into memory also by calls that have no transaction.
          "es.caib.empara.institutions.service.internal.InstitutionRepository",
          Transactional.TxType.SUPPORTS);

  /** The domains whose services show one kind of data and nothing besides. */
  private static final Map<String, DataKind> OF_ONE_KIND =
      Map.of(
          "orders", DataKind.MEASURES,
          "accreditation", DataKind.MEASURES,
          "documents", DataKind.DOCUMENTS);

  /** The domains whose doors are closed to whoever may look and not act, but for what follows. */
  private static final Set<String> ACTED_ON =
      Set.of("cases", "orders", "resources", "alerts", "accreditation", "documents", "feed");

  /** Doors of theirs that only show something, or keep what was typed. */
  private static final Set<String> LOOKING =
      Set.of(
          "ACCREDITATION_READ",
          "ACTIVATION_LIST",
          "ACTIVATION_PROPOSALS",
          "ACTIVATION_READ",
          "ALERT_FIGURES",
          "ALERT_LIST",
          "ALERT_POLL",
          "ALERT_READ",
          "ALERT_TRAIL",
          "BOARD_BY_MESSAGE",
          "BOARD_LEFT",
          "BOARD_PULSE",
          "BOARD_READ",
          "BOARD_SEEN",
          "CASE_ASK",
          "CASE_CUSTODY",
          "CASE_LIST",
          "CASE_OTHER_CASES",
          "CASE_READ",
          "CASE_SEARCH",
          "CASE_TIMELINE",
          "CASE_VISITS",
          "CERTIFICATE_DOWNLOAD",
          "CHANNEL_PARKED_LIST",
          "CHANNEL_READ",
          "COURT_LIST",
          "DOCUMENT_DOWNLOAD",
          "DOCUMENT_LIST",
          "DRAFT_DISCARD",
          "DRAFT_KEEP",
          "DRILL_LIST",
          "DUTY_HERE",
          "DUTY_NOW",
          "DUTY_ROSTER_READ",
          "FEED_CASE_KNOWN",
          "FEED_LOADS",
          "FEED_QUEUE_COUNTS",
          "FEED_QUEUE_EVENT",
          "FEED_QUEUE_READ",
          "FEED_REJECTED_COUNTS",
          "FEED_REJECTED_READ",
          "FEED_REPORTS_READ",
          "FEED_STATUS",
          "HANDOVER_LIST",
          "LETTERS_READ",
          "ORDER_ASK",
          "ORDER_FIGURES",
          "ORDER_FIGURES_EXPORT",
          "ORDER_LIST",
          "ORDER_READ",
          "PAPER_LIST",
          "PAPER_READ",
          "PAPER_WAITING",
          "POINT_BOARD",
          "POINT_READ",
          "RESOURCE_LIST",
          "RESOURCE_READ",
          "SHIFT_SWAPS_READ",
          "TWIN_LIST",
          "WORK_LIST");

  /** Whoever may not act any more can hand over what she has. */
  private static final Set<String> HANDING_OVER = Set.of("ALERT_RELEASE", "DUTY_OFFER");

  /** What is masked where it is made, so nobody else makes it. */
  private static final Set<String> SHOWN_BY_CASE_VIEWS =
      Set.of(
          "es.caib.empara.cases.service.CaseView",
          "es.caib.empara.cases.service.CaseSummary",
          "es.caib.empara.cases.service.TimelineLine");

  /** A list of names that is not about any case. */
  private static final String CODE_LIST =
      "es.caib.empara.orders.service.internal.DefaultCourtService";

  private static final DescribedPredicate<JavaClass> EJB =
      DescribedPredicate.describe(
          "EJBs",
          c ->
              c.isAnnotatedWith(Stateless.class)
                  || c.isAnnotatedWith(Stateful.class)
                  || c.isAnnotatedWith(Singleton.class)
                  || c.isAnnotatedWith(MessageDriven.class));

  @ArchTest
  static final ArchRule doors_areClosedByDefault =
      classes().that().areAnnotatedWith(Stateless.class).should().beAnnotatedWith(DenyAll.class);

  @ArchTest
  static final ArchRule doors_nameTheRolesOfEachMethod =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .arePublic()
          .should()
          .beAnnotatedWith(RolesAllowed.class)
          .andShould()
          .beAnnotatedWith(Audited.class);

  @ArchTest
  static final ArchRule doors_ofOneKindOfData_areClosedToWhoeverDoesNotSeeIt =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .arePublic()
          .should(
              new ArchCondition<JavaMethod>("need the kind of data that their domain shows") {
                @Override
                public void check(JavaMethod item, ConditionEvents events) {
                  JavaClass owner = item.getOwner();
                  DataKind kind =
                      House.room(owner).map(room -> OF_ONE_KIND.get(room.domain())).orElse(null);
                  if (kind == null || owner.getName().equals(CODE_LIST) || !isForPeople(item)) {
                    return;
                  }
                  boolean closed =
                      item.tryGetAnnotationOfType(Needs.class)
                          .map(needs -> needs.value() == kind)
                          .orElse(false);
                  events.add(
                      new SimpleConditionEvent(item, closed, item.getFullName() + " not " + kind));
                }
              });

  @ArchTest
  static final ArchRule doors_thatChangeSomething_areClosedToWhoeverMayOnlyLook =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .arePublic()
          .should(
              new ArchCondition<JavaMethod>("be acts, unless they only show something") {
                @Override
                public void check(JavaMethod item, ConditionEvents events) {
                  boolean concerned =
                      House.room(item.getOwner())
                          .filter(room -> ACTED_ON.contains(room.domain()))
                          .isPresent();
                  String door = item.getAnnotationOfType(Audited.class).value();
                  boolean open = LOOKING.contains(door) || HANDING_OVER.contains(door);
                  boolean act = item.isAnnotatedWith(Acts.class);
                  events.add(
                      new SimpleConditionEvent(
                          item,
                          !concerned || !isForPeople(item) || act != open,
                          item.getFullName() + " act: " + act));
                }
              });

  @ArchTest
  static final ArchRule casesAndTheirLines_areShownByOnePlace =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("es.caib.empara.cases.service.internal.CaseViews")
          .should()
          .callConstructorWhere(
              DescribedPredicate.describe(
                  "it makes a view of a case",
                  call -> SHOWN_BY_CASE_VIEWS.contains(call.getTargetOwner().getName())));

  @ArchTest
  static final ArchRule doors_areNeverOpenToAll =
      noMethods()
          .that()
          .areDeclaredInClassesThat(EJB)
          .should()
          .beAnnotatedWith(PermitAll.class)
          .orShould(
              new ArchCondition<JavaMethod>("be open to every role") {
                @Override
                public void check(JavaMethod item, ConditionEvents events) {
                  boolean open =
                      item.tryGetAnnotationOfType(RolesAllowed.class)
                          .map(roles -> List.of(roles.value()).contains("**"))
                          .orElse(false);
                  events.add(new SimpleConditionEvent(item, open, item.getFullName()));
                }
              });

  @ArchTest
  static final ArchRule roles_areThoseOfTheHouse =
      methods()
          .that()
          .areAnnotatedWith(RolesAllowed.class)
          .should(
              new ArchCondition<JavaMethod>("name known roles") {
                @Override
                public void check(JavaMethod item, ConditionEvents events) {
                  List<String> named =
                      List.of(item.getAnnotationOfType(RolesAllowed.class).value());
                  boolean known =
                      !named.isEmpty()
                          && named.stream()
                              .allMatch(
                                  role ->
                                      role.equals(Roles.SYSTEM)
                                          || Roles.OF_ACCOUNTS.contains(role));
                  events.add(
                      new SimpleConditionEvent(item, known, item.getFullName() + " " + named));
                }
              });

  @ArchTest
  static final ArchRule doors_inheritNoMethodThatTheyDoNotName =
      classes()
          .that()
          .areAnnotatedWith(Stateless.class)
          .should(
              new ArchCondition<JavaClass>("extend nothing") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  boolean plain =
                      item.getRawSuperclass().map(s -> s.isEquivalentTo(Object.class)).orElse(true);
                  events.add(new SimpleConditionEvent(item, plain, item.getName()));
                }
              });

  @ArchTest
  static final ArchRule ejbs_liveInside =
      classes().that(EJB).should().resideInAPackage("es.caib.empara.*.service.internal..");

  @ArchTest
  static final ArchRule ejbs_leaveTransactionsToTheContainer =
      noClasses().that(EJB).should().beAnnotatedWith(Transactional.class);

  @ArchTest
  static final ArchRule methodsOfEjbs_leaveTransactionsToTheContainer =
      noMethods()
          .that()
          .areDeclaredInClassesThat(EJB)
          .should()
          .beAnnotatedWith(Transactional.class);

  @ArchTest
  static final ArchRule repositories_joinTheTransactionOfTheDoor =
      classes()
          .that()
          .haveSimpleNameEndingWith("Repository")
          .should()
          .resideInAPackage("es.caib.empara.*.service.internal..")
          .andShould(
              new ArchCondition<JavaClass>("be @Transactional(MANDATORY)") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  Transactional.TxType wanted =
                      NOT_MANDATORY.getOrDefault(item.getName(), Transactional.TxType.MANDATORY);
                  boolean joins =
                      item.tryGetAnnotationOfType(Transactional.class)
                          .map(found -> found.value() == wanted)
                          .orElse(false);
                  events.add(
                      new SimpleConditionEvent(item, joins, item.getName() + " not " + wanted));
                }
              });

  @ArchTest
  static final ArchRule entityManagers_areHeldInsideOnly =
      fields()
          .that()
          .haveRawType(EntityManager.class)
          .should()
          .beDeclaredInClassesThat(House.in(Layer.INTERNAL));

  @ArchTest
  static final ArchRule services_showNoBeans =
      classes()
          .that(House.in(Layer.SERVICE))
          .should()
          .notBeAnnotatedWith(Stateless.class)
          .andShould()
          .notBeAnnotatedWith(Singleton.class);

  private static boolean isForPeople(JavaMethod method) {
    return method
        .tryGetAnnotationOfType(RolesAllowed.class)
        .map(roles -> List.of(roles.value()))
        .filter(roles -> roles.contains(Roles.TECHNICIAN) || roles.contains(Roles.COORDINATOR))
        .isPresent();
  }

  private ServiceRules() {}
}

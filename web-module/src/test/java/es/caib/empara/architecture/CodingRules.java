package es.caib.empara.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.json.Json;
import java.util.Calendar;
import java.util.Date;

/** What no class does. */
public final class CodingRules {

  @ArchTest
  static final ArchRule output_isForTheLauncher =
      noClasses()
          .that()
          .resideOutsideOfPackage(House.LAUNCHER)
          .and()
          // A link that opens once is read by whoever starts the server, and kept in no log.
          .doNotHaveSimpleName("FirstAdministrators")
          .should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule dates_areOfJavaTime =
      noClasses()
          .that()
          // What a driver answers to a native statement is not ours to choose.
          .doNotHaveSimpleName("DatabaseTime")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Date.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Calendar.class);

  @ArchTest
  static final ArchRule nothing_isLoggedThroughALibrary =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.slf4j..", "org.apache.log4j..", "org.apache.commons.logging..");

  @ArchTest
  static final ArchRule json_isLookedForOnce =
      noClasses().should().dependOnClassesThat().belongToAnyOf(Json.class);

  private CodingRules() {}
}

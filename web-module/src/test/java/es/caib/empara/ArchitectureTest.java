package es.caib.empara;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import es.caib.empara.architecture.CodingRules;
import es.caib.empara.architecture.DomainRules;
import es.caib.empara.architecture.EntityRules;
import es.caib.empara.architecture.House;
import es.caib.empara.architecture.ServiceRules;
import es.caib.empara.architecture.WebRules;

/** Sections 3 and 5 of the architecture, over all classes of the three modules. */
@AnalyzeClasses(
    packages = "es.caib.empara",
    importOptions = {ImportOption.DoNotIncludeTests.class, House.WithoutSimulator.class})
class ArchitectureTest {

  @ArchTest static final ArchTests domains = ArchTests.in(DomainRules.class);

  @ArchTest static final ArchTests entities = ArchTests.in(EntityRules.class);

  @ArchTest static final ArchTests services = ArchTests.in(ServiceRules.class);

  @ArchTest static final ArchTests web = ArchTests.in(WebRules.class);

  @ArchTest static final ArchTests coding = ArchTests.in(CodingRules.class);

  /** Without this, a module missing from the class path would keep every rule. */
  @ArchTest
  static void importing_seesAllThreeModules(JavaClasses classes) {
    assertThat(classes)
        .extracting(JavaClass::getPackageName)
        .contains(
            "es.caib.empara.cases",
            "es.caib.empara.cases.entity",
            "es.caib.empara.cases.service",
            "es.caib.empara.cases.service.internal",
            "es.caib.empara.cases.api",
            "es.caib.empara.access.web",
            "es.caib.empara.launcher");
  }
}

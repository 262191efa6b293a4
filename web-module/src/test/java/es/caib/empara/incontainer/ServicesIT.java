package es.caib.empara.incontainer;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The services of cases, alerts, orders and resources inside Payara Micro, with the real WAR
 * deployed once for all of them; what is asked of them stands in the interfaces, by theme.
 */
@ExtendWith(ArquillianExtension.class)
class ServicesIT
    implements CaseAccess,
        AuditedDoor,
        CursorOrder,
        BarrierChannel,
        Statements,
        Clocks,
        Searching,
        Lists,
        Excess,
        Acts,
        WorkOfInstitutions,
        WaitingEvents,
        Escalating,
        Duties,
        Rosters,
        ResourcesOfAll,
        Activations,
        CoordinationPoint,
        HandingOver,
        OrdersOnPaper,
        Documents,
        Accreditation,
        CourtsAndFigures,
        BothSides {

  @Deployment
  static WebArchive war() {
    return RealWar.withTests();
  }
}

package es.caib.empara.incontainer;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the bodies are to each other, inside a Payara Micro of its own: their realms, people and
 * training, the Commission, protocols, channels, and what each of them may see.
 */
@ExtendWith(ArquillianExtension.class)
class BodiesIT
    implements TheThreads,
        CommissionPapers,
        TheCommission,
        TheSessions,
        ThePeople,
        RoleChanges,
        LockedAccounts,
        SecondFactorsOfPeople,
        WhatWaits,
        TheChannels,
        TheProtocols,
        TheTraining,
        RealmsAtRunTime,
        KindsOfData,
        KindsFromOutside {

  @Deployment
  static WebArchive war() {
    return RealWar.withTests();
  }
}

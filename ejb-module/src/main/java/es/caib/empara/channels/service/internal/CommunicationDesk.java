package es.caib.empara.channels.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.CommunicationAct;
import es.caib.empara.cases.CommunicationLine;
import es.caib.empara.cases.service.CaseActs;
import es.caib.empara.cases.service.CaseInHand;
import es.caib.empara.channels.Signature;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/** What every step of a communication has in common: the case, its status, its line. */
@ApplicationScoped
class CommunicationDesk {

  @Inject private CaseActs acts;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  /** A case in somebody's hands, and who that is. */
  record OnCase(CaseInHand about, Caller caller) {

    Long caseId() {
      return about.caseId();
    }

    String realm() {
      return caller.realm();
    }

    boolean isCentre() {
      return caller.institutionKind() == InstitutionKind.COORDINATING_CENTRE;
    }
  }

  /** A case that the caller may read. */
  OnCase look(String caseNumber, AccessPurpose purpose) {
    context.about(caseNumber, purpose.reason().name(), purpose.text());
    Caller caller = callers.current();
    OnCase onCase = new OnCase(acts.look(caseNumber, caller), caller);
    context.atStatus(onCase.about().statusVersion());
    return onCase;
  }

  /** A case on which the caller may act, held until the commit. */
  OnCase hold(String caseNumber, AccessPurpose purpose) {
    context.about(caseNumber, purpose.reason().name(), purpose.text());
    Caller caller = callers.current();
    return new OnCase(acts.hold(caseNumber, caller), caller);
  }

  /** Holds the caller to the present status, and signs with it. */
  Signature sign(OnCase onCase, long reliedOn) {
    acts.requireCurrent(onCase.about(), reliedOn, onCase.caller());
    return new Signature(onCase.caller().principal(), onCase.realm(), clock.now(), reliedOn);
  }

  /** The step is a line of the timeline, and the next status of the case. */
  void take(OnCase onCase, CommunicationAct act, CommunicationLine line, Signature by) {
    take(onCase, act, line, by, by.at());
  }

  /** The same for what was done before. */
  void take(
      OnCase onCase,
      CommunicationAct act,
      CommunicationLine line,
      Signature by,
      OffsetDateTime occurredAt) {
    context.atStatus(
        acts.act(
            onCase.caseId(), act, line.text(), occurredAt, by.statusVersion(), onCase.caller()));
  }
}

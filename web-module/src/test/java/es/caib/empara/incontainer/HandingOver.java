package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.DUTY;
import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.service.ActCommand;
import es.caib.empara.cases.service.CaseClock;
import es.caib.empara.cases.service.CaseFilter;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.cases.service.CaseSummary;
import es.caib.empara.cases.service.CaseView;
import es.caib.empara.cases.service.HandoverService;
import es.caib.empara.cases.service.HandoverView;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.StepView;
import es.caib.empara.cases.service.WorkFilter;
import es.caib.empara.cases.service.WorkService;
import es.caib.empara.cases.service.internal.HandoverClock;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.service.PointItemView;
import es.caib.empara.orders.service.PointService;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import jakarta.ejb.EJBAccessException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A victim moves: nobody is without an institution, none sees more or longer than it should. */
interface HandingOver {

  String THERE = "tecnica@ceivissa";
  String HERE = "tecnica@cmenorca";
  String CENTRE = "coordinacio@ibd";

  @Test
  default void untilSomebodyAccepts_theOldInstitutionHasTheCase_withItsStepsAndItsOrders()
      throws Exception {
    String number = StateSays.registers(StateSays.EIVISSA, StateSays.anybody());
    String orderId = StateSays.orders(number, OrderState.GRANTED);
    PointItemView item = centre(() -> point().open(orderId, CoordinationPoint.ORDER));
    centre(() -> point().assign(item.id(), 2, "ceivissa", null));
    Desk.technician(THERE, () -> point().give(item.id(), 3, null));
    announce(number, 4);

    StateSays.moves(number, StateSays.MAO);

    CaseView seen = Desk.open(THERE, number);
    assertThat(seen.workable()).isTrue();
    assertThat(seen.handovers())
        .singleElement()
        .satisfies(
            handover -> {
              assertThat(handover.from()).isEqualTo("ceivissa");
              assertThat(handover.isPending()).isTrue();
              assertThat(handover.sightUntil()).isEqualTo(thirtyDaysAfter(handover.movedAt()));
            });
    assertThat(listed(THERE)).contains(number);
    assertThat(steps(THERE, number)).hasSize(1);
    assertThat(steps(HERE, number)).isEmpty();
    assertThat(centre(() -> point().open(orderId, CoordinationPoint.ORDER)).owner())
        .isEqualTo(THERE);
    assertThat(act(THERE, number, seen.statusVersion())).isEqualTo(seen.statusVersion() + 1);
    assertThat(Desk.open(HERE, number).workable()).isTrue();
    assertThat(waiting(HERE)).contains(number);
    assertThat(waiting(THERE)).doesNotContain(number);
    assertThat(waiting(CENTRE)).doesNotContain(number);
  }

  @Test
  default void whoeverAccepts_hasStepsAndOrdersByName_andTheOldInstitutionOnlyReads()
      throws Exception {
    String number = StateSays.registers(StateSays.EIVISSA, StateSays.anybody());
    String orderId = StateSays.orders(number, OrderState.GRANTED);
    PointItemView item = centre(() -> point().open(orderId, CoordinationPoint.ORDER));
    centre(() -> point().assign(item.id(), 2, "ceivissa", "Oficina de la Dona"));
    announce(number, 3);
    StateSays.moves(number, StateSays.MAO);

    assertThatThrownBy(() -> accept(HERE, number, 4))
        .isInstanceOfSatisfying(
            StaleStatusException.class, stale -> assertThat(stale.current()).isEqualTo(5));
    assertThatThrownBy(() -> accept(THERE, number, 5)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> accept(CENTRE, number, 5)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> accept("tecnica@palma", number, 5)).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                As.user(
                    "consulta@cmallorca", Roles.READER, () -> handovers().accept(number, 5, DUTY)))
        .isInstanceOf(EJBAccessException.class);
    assertThat(Desk.open(HERE, number).handovers()).allMatch(HandoverView::isPending);

    assertThat(accept(HERE, number, 5))
        .singleElement()
        .satisfies(
            handover -> {
              assertThat(handover.acceptedBy()).isEqualTo(HERE);
              assertThat(handover.acceptedRealm()).isEqualTo("cmenorca");
            });

    assertThat(
            count(
                "select count(*) from EMP_OPERATION where OPERATION = 'HANDOVER_ACCEPT' and"
                    + " CASE_NUMBER = ? and STATUS_VERSION = 6 and PRINCIPAL = ? and OUTCOME = 'OK'",
                number,
                HERE))
        .isEqualTo(1);
    assertThat(steps(HERE, number))
        .singleElement()
        .satisfies(step -> assertThat(step.owner()).isEqualTo(HERE));
    assertThat(steps(THERE, number)).isEmpty();
    PointItemView passed = centre(() -> point().open(orderId, CoordinationPoint.ORDER));
    assertThat(passed.realm()).isEqualTo("cmenorca");
    assertThat(passed.owner()).isEqualTo(HERE);
    assertThat(passed.service()).as("of the old institution").isNull();
    assertThat(waiting(HERE)).doesNotContain(number);
    CaseView read = Desk.open(THERE, number);
    assertThat(read.workable()).isFalse();
    assertThat(read.timeline()).extracting(line -> line.to()).contains("HANDOVER_ACCEPTED");
    assertThatThrownBy(() -> act(THERE, number, 6)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Desk.technician(THERE, () -> point().give(item.id(), 6, null)))
        .as("it is not theirs any more")
        .isInstanceOf(RuntimeException.class);
    assertThat(Desk.open(HERE, number).statusVersion()).isEqualTo(6);
  }

  @Test
  default void theSecondToAccept_changesNothing_andLearnsWhoWasFirst() throws Exception {
    String number = StateSays.registers(StateSays.EIVISSA, StateSays.anybody());
    StateSays.moves(number, StateSays.PALMA);
    accept("tecnica@palma", number, 2);

    assertThat(accept("tecnica@cmallorca", number, 2))
        .singleElement()
        .satisfies(first -> assertThat(first.acceptedBy()).isEqualTo("tecnica@palma"));
    assertThat(Desk.open("tecnica@palma", number).statusVersion()).isEqualTo(3);
  }

  @Test
  default void theSight_endsWithItsDays_butNotBeforeSomebodyHasAccepted() throws Exception {
    String accepted = StateSays.registers(StateSays.EIVISSA, StateSays.anybody());
    String waiting = StateSays.registers(StateSays.EIVISSA, StateSays.anybody());
    StateSays.moves(accepted, StateSays.MAO);
    StateSays.moves(waiting, StateSays.MAO);
    accept(HERE, accepted, 2);
    OffsetDateTime end = Desk.open(THERE, accepted).handovers().get(0).sightUntil();

    ring(accepted, end.minusSeconds(1));
    assertThat(Desk.open(THERE, accepted).handovers()).hasSize(1);

    ring(accepted, end);
    ring(waiting, end);

    assertThatThrownBy(() -> Desk.open(THERE, accepted)).isInstanceOf(NotFound.class);
    assertThat(listed(THERE)).doesNotContain(accepted).contains(waiting);
    assertThat(Desk.open(THERE, waiting).workable()).isTrue();
    assertThat(Desk.open(HERE, accepted).handovers()).isEmpty();
  }

  @Test
  default void aMoveWithinTheSameTerritory_orBack_leavesNothingToHandOver() throws Exception {
    String within = StateSays.registers("07011", StateSays.anybody());
    StateSays.moves(within, StateSays.PALMA);
    assertThat(Desk.open("tecnica@cmallorca", within).handovers())
        .as("the council keeps it, the city is added")
        .isEmpty();

    String back = StateSays.registers(StateSays.EIVISSA, StateSays.anybody());
    StateSays.moves(back, StateSays.MAO);
    StateSays.moves(back, StateSays.EIVISSA);
    assertThat(Desk.open(THERE, back).handovers())
        .singleElement()
        .satisfies(open -> assertThat(open.from()).isEqualTo("cmenorca"));
    accept(THERE, back, 3);
    assertThat(Desk.open(HERE, back).workable()).isFalse();
  }

  private static OffsetDateTime thirtyDaysAfter(OffsetDateTime at) {
    return at.atZoneSameInstant(BusinessClock.LEGAL_ZONE)
        .plusDays(30)
        .toOffsetDateTime()
        .withOffsetSameInstant(at.getOffset());
  }

  private static void announce(String number, long version) throws Exception {
    Desk.technician(
        THERE,
        () ->
            bean(CaseService.class)
                .record(
                    number,
                    new ActCommand(
                        ActKind.FOLLOW_UP,
                        "Prova",
                        null,
                        new ActCommand.NextStep(Desk.inDays(3), null, "Tornar a trucar"),
                        version,
                        null),
                    DUTY));
  }

  private static long act(String principal, String number, long version) throws Exception {
    return Desk.technician(
            principal,
            () ->
                bean(CaseService.class)
                    .record(
                        number,
                        new ActCommand(ActKind.NOTE, "Prova", null, null, version, null),
                        DUTY))
        .statusVersion();
  }

  private static List<HandoverView> accept(String principal, String number, long version)
      throws Exception {
    return As.user(
        principal,
        principal.equals(CENTRE) ? Roles.COORDINATOR : Roles.TECHNICIAN,
        () -> handovers().accept(number, version, DUTY));
  }

  private static List<String> waiting(String principal) throws Exception {
    return As.user(
            principal,
            principal.equals(CENTRE) ? Roles.COORDINATOR : Roles.TECHNICIAN,
            () -> handovers().waiting())
        .stream()
        .map(each -> each.summary().caseNumber())
        .toList();
  }

  private static List<String> listed(String principal) throws Exception {
    return Desk.technician(
            principal,
            () ->
                bean(CaseService.class)
                    .list(
                        new CaseFilter(null, StateSays.MAO, null, null, Set.of()),
                        PageRequest.first()))
        .items()
        .stream()
        .map(CaseSummary::caseNumber)
        .toList();
  }

  private static List<StepView> steps(String principal, String number) throws Exception {
    return Desk.technician(
            principal,
            () ->
                bean(WorkService.class)
                    .list(
                        new WorkFilter(WorkFilter.Scope.INSTITUTION, null),
                        new PageRequest(null, PageRequest.MAX_LIMIT)))
        .items()
        .stream()
        .filter(item -> item.caseNumber().equals(number))
        .map(item -> item.step())
        .toList();
  }

  private static void ring(String number, OffsetDateTime at) throws Exception {
    Long caseId = Desk.open(CENTRE, number).caseId();
    bean(HandoverClock.class).ring(new CaseClock.Ring(at, caseId));
  }

  private static PointService point() {
    return bean(PointService.class);
  }

  private static HandoverService handovers() {
    return bean(HandoverService.class);
  }

  private static <T> T centre(Callable<T> work) throws Exception {
    return As.user(CENTRE, Roles.COORDINATOR, work);
  }
}

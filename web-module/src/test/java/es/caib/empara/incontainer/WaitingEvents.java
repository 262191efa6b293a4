package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.Server.eventually;
import static es.caib.empara.incontainer.Server.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.feed.InboxState;
import es.caib.empara.feed.ResolutionAction;
import es.caib.empara.feed.service.AlreadyResolved;
import es.caib.empara.feed.service.QueueFilter;
import es.caib.empara.feed.service.QueueOutcome;
import es.caib.empara.feed.service.QueueResolution;
import es.caib.empara.feed.service.QueueService;
import es.caib.empara.feed.service.QueuedEvent;
import es.caib.empara.feed.service.internal.FeedHands;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.RiskLevel;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The queue: what is early or unknown waits, is applied by itself or decided by a person. The
 * server's own timers look too, so every test has two watchers.
 */
interface WaitingEvents {

  String UNKNOWN_CASE = "feed.reason.unknown-case";
  String UNKNOWN_ORDER = "feed.reason.unknown-order";

  @Test
  default void twoPeople_decidingAtOnce_oneWins_andTheOtherHearsThatItIsDecided() throws Exception {
    String known = State.registeredCase();
    for (int round = 0; round < 5; round++) {
      long id = waiting(State.assessed(State.number(), RiskLevel.MEDIUM));
      CyclicBarrier start = new CyclicBarrier(2);
      CompletableFuture<Object> one = decidedBy("guardia@ibd", start, id, discard());
      CompletableFuture<Object> other = decidedBy("coordinacio@ibd", start, id, assign(known));

      List<Object> heard = List.of(one.join(), other.join());

      assertThat(heard).filteredOn(AlreadyResolved.class::isInstance).hasSize(1);
      QueueOutcome won =
          (QueueOutcome) heard.stream().filter(QueueOutcome.class::isInstance).findAny().get();
      assertThat(stateOf(id)).isEqualTo(won.state().name());
      assertThat(count("select count(*) from EMP_FEED_RESOLUTION where EVENT_PK = ?", id))
          .isEqualTo(1);
    }
  }

  private static CompletableFuture<Object> decidedBy(
      String who, CyclicBarrier start, long id, QueueResolution resolution) {
    return Background.run(
        () ->
            As.user(
                who,
                Roles.COORDINATOR,
                () -> {
                  start.await();
                  try {
                    return queue().resolve(id, resolution);
                  } catch (AlreadyResolved gone) {
                    return gone;
                  }
                }));
  }

  @Test
  default void deciding_isOfTheCoordination_only() throws Exception {
    long id = waiting(State.assessed(State.number(), RiskLevel.LOW));

    for (String role : List.of(Roles.OPERATOR, Roles.TECHNICIAN, Roles.READER, Roles.FEED)) {
      for (Callable<Object> act :
          List.<Callable<Object>>of(
              () -> queue().resolve(id, discard()), () -> queue().event(id), () -> take(id))) {
        assertThatThrownBy(() -> As.user("operacio@ibd", role, act))
            .as(role)
            .isInstanceOf(EJBAccessException.class);
      }
    }

    assertThat(stateOf(id)).isEqualTo("QUEUED");
  }

  @Test
  default void theOperator_seesThatSomethingWaits_butNothingOfTheCase() throws Exception {
    String number = State.number();
    long id = waiting(State.suspended(number, "OP-" + number));
    String known = State.registeredCase();
    decide(id, assign(known));

    QueuedEvent seen = find(id, "operacio@ibd", Roles.OPERATOR);

    assertThat(seen.reason()).isEqualTo(UNKNOWN_ORDER);
    assertThat(seen.owner()).isEqualTo("ibd");
    assertThat(seen.deadline()).isNotNull();
    assertThat(seen.subject()).isNull();
    assertThat(seen.data()).isNull();
    assertThat(seen.waitsFor()).isNull();
    assertThat(seen.assignedCase()).isNull();
    assertThat(seen.decision().reason()).isNull();
    assertThat(seen.decision().caseNumber()).isNull();
    assertThat(seen.toString()).doesNotContain(known).doesNotContain("OP-" + number);
    QueuedEvent whole = find(id, "guardia@ibd", Roles.COORDINATOR);
    assertThat(whole.subject()).isEqualTo(number);
    assertThat(whole.assignedCase()).isEqualTo(known);
    assertThat(whole.waitsFor()).isEqualTo("OP-" + number);
    assertThat(whole.data()).contains("SUSPENDED");
    assertThat(
            count(
                "select count(*) from EMP_OPERATION where PRINCIPAL = 'operacio@ibd'"
                    + " and OPERATION = 'FEED_QUEUE_READ' and DETAIL like ?",
                "%" + number + "%"))
        .isZero();
  }

  @Test
  default void trying_whatIsStillMissing_goesOnWaiting_withItsDeadline() throws Exception {
    long id = waiting(State.assessed(State.number(), RiskLevel.LOW));
    QueuedEvent before = event(id);

    QueueOutcome outcome = decide(id, retry());

    assertThat(outcome).isEqualTo(new QueueOutcome(InboxState.QUEUED, UNKNOWN_CASE, null));
    QueuedEvent after = event(id);
    assertThat(after.deadline()).isEqualTo(before.deadline());
    assertThat(after.decision().action()).isEqualTo(ResolutionAction.RETRY);
    assertThat(after.decision().by()).isEqualTo("guardia@ibd");
  }

  @Test
  default void giving_toACaseThatNobodyKnows_isRefused_andChangesNothing() throws Exception {
    long id = waiting(State.assessed(State.number(), RiskLevel.LOW));

    for (QueueResolution wrong :
        List.of(
            assign(State.number()),
            assign(null),
            new QueueResolution(ResolutionAction.RETRY, "VG-0001", "Prova"))) {
      assertThatThrownBy(() -> decide(id, wrong))
          .isInstanceOfSatisfying(
              InvalidInput.class, invalid -> assertThat(invalid.field()).isEqualTo("caseNumber"));
    }
    assertThatThrownBy(() -> decide(id, new QueueResolution(ResolutionAction.DISCARD, null, " ")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> decide(Long.MAX_VALUE, retry())).isInstanceOf(NotFound.class);

    assertThat(event(id).assignedCase()).isNull();
    assertThat(event(id).decision()).isNull();
  }

  @Test
  default void whatIsGivenToACase_waitsThereForTheRest_andIsAppliedByItself() throws Exception {
    String known = State.registeredCase();
    String typingError = State.number();
    String orderId = "OP-" + known;
    long id = waiting(State.suspended(typingError, orderId));

    assertThat(decide(id, assign(known)).reason()).isEqualTo(UNKNOWN_ORDER);
    State.send(false, State.granted(known, orderId));
    long later = waiting(State.assessed(typingError, RiskLevel.HIGH));

    // The measure that the earlier change speaks of is there now; the order is the newer fact.
    assertThat(stateOf(id)).isEqualTo("APPLIED");
    assertThat(changes(known)).isEqualTo(3);
    // What a person decided on one event holds for no other of the same wrong number.
    assertThat(event(later).reason()).isEqualTo(UNKNOWN_CASE);
    assertThat(event(later).assignedCase()).isNull();

    State.send(false, State.registered(typingError));

    assertThat(stateOf(later)).isEqualTo("APPLIED");
    assertThat(changes(known)).isEqualTo(3);
    assertThat(changes(typingError)).isEqualTo(2);
  }

  @Test
  default void whatIsDiscarded_isNotAppliedByItself_andCanBePutBack() throws Exception {
    String number = State.number();
    FeedEvent early = State.assessed(number, RiskLevel.HIGH);
    long id = waiting(early);
    decide(id, discard());
    State.send(false, State.registered(number));
    State.send(false, early);
    system(FeedHands::sweep);

    assertThat(stateOf(id)).isEqualTo("DISCARDED");
    assertThat(changes(number)).isEqualTo(1);
    assertThatThrownBy(() -> decide(id, assign(number))).isInstanceOf(AlreadyResolved.class);
    assertThatThrownBy(() -> decide(id, discard())).isInstanceOf(AlreadyResolved.class);
    assertThatThrownBy(() -> coordinator(() -> take(id))).isInstanceOf(AlreadyResolved.class);
    assertThat(all(true)).extracting(QueuedEvent::id).contains(id);

    assertThat(decide(id, retry()).state()).isEqualTo(InboxState.APPLIED);

    assertThat(stateOf(id)).isEqualTo("APPLIED");
    assertThat(changes(number)).isEqualTo(2);
    assertThat(all(true)).extracting(QueuedEvent::id).doesNotContain(id);
    assertThatThrownBy(() -> decide(id, retry())).isInstanceOf(AlreadyResolved.class);
    assertThat(
            count("select count(*) from EMP_ALERT where CASE_NUMBER = ? and RULE = 'R2'", number))
        .isEqualTo(1);
  }

  @Test
  default void whatWaitedForAnEvent_thatAPersonGaveToACase_isAppliedToo() throws Exception {
    String known = State.registeredCase();
    String orderId = "OP-" + known;
    long order = waiting(State.granted(State.number(), orderId));
    long measure = waiting(State.suspended(known, orderId));
    assertThat(event(measure).reason()).isEqualTo(UNKNOWN_ORDER);

    assertThat(decide(order, assign(known)).state()).isEqualTo(InboxState.APPLIED);
    system(FeedHands::sweep);

    eventually(() -> stateOf(measure).equals("APPLIED"));
    assertThat(
            text(
                "select m.STATE from EMP_PROTECTION_MEASURE m join EMP_CASE_FILE c"
                    + " on c.ID = m.CASE_ID where c.CASE_NUMBER = ?",
                known))
        .isEqualTo("SUSPENDED");
  }

  @Test
  default void taking_isByName_andTheFirstStays() throws Exception {
    long id = waiting(State.assessed(State.number(), RiskLevel.LOW));

    As.user("coordinacio@ibd", Roles.COORDINATOR, () -> take(id));
    coordinator(() -> take(id));

    assertThat(event(id).takenBy()).isEqualTo("coordinacio@ibd");
  }

  @Test
  default void whatIsOverdue_raisesOneAlert_whichClearsByItself() throws Exception {
    long first = waiting(State.assessed(State.number(), RiskLevel.LOW));
    long second = waiting(State.assessed(State.number(), RiskLevel.LOW));
    assertThat(overdueAlerts()).isZero();
    makeOverdue(first);
    check();
    makeOverdue(second);
    check();
    check();

    assertThat(overdueAlerts()).isEqualTo(1);
    assertThat(
            text(
                "select i.REALM from EMP_ALERT a join EMP_ALERT_DELIVERY d on d.ALERT_ID = a.ID"
                    + " join EMP_INSTITUTION i on i.ID = d.INSTITUTION_ID"
                    + " where a.TYPE = 'QUEUE_OVERDUE' and a.STATE <> 'CLOSED'"))
        .isEqualTo("ibd");
    assertThat(event(first).overdue()).isTrue();

    // It was raised for the first; who closes it hears of the second, and then no more.
    closeOverdueAlerts();
    check();
    assertThat(overdueAlerts()).isEqualTo(1);
    closeOverdueAlerts();
    check();
    assertThat(overdueAlerts()).isZero();
    long third = waiting(State.assessed(State.number(), RiskLevel.LOW));
    makeOverdue(third);
    check();
    assertThat(overdueAlerts()).isEqualTo(1);

    decide(third, discard());
    decide(first, discard());
    check();
    assertThat(overdueAlerts()).isEqualTo(1);
    decide(second, discard());
    check();
    assertThat(overdueAlerts()).isZero();
  }

  private static void makeOverdue(long id) throws Exception {
    change(
        "update EMP_FEED_EVENT set DEADLINE = dateadd('HOUR', -1, RECEIVED_AT) where ID = ?", id);
  }

  private static void check() throws Exception {
    system(
        () -> {
          FeedHands.checkQueue();
          return null;
        });
  }

  private static void closeOverdueAlerts() throws Exception {
    change("update EMP_ALERT set STATE = 'CLOSED' where TYPE = 'QUEUE_OVERDUE'");
  }

  private static long overdueAlerts() throws Exception {
    return count(
        "select count(*) from EMP_ALERT where TYPE = 'QUEUE_OVERDUE' and STATE <> 'CLOSED'");
  }

  private static QueueService queue() {
    return bean(QueueService.class);
  }

  private static QueueResolution assign(String number) {
    return new QueueResolution(ResolutionAction.ASSIGN, number, "Error en el número");
  }

  private static QueueResolution discard() {
    return new QueueResolution(ResolutionAction.DISCARD, null, "No és d’aquí");
  }

  private static QueueResolution retry() {
    return new QueueResolution(ResolutionAction.RETRY, null, "Ja hi hauria de ser");
  }

  private static Object take(long id) {
    queue().take(id);
    return id;
  }

  private static QueueOutcome decide(long id, QueueResolution resolution) throws Exception {
    return coordinator(() -> queue().resolve(id, resolution));
  }

  private static QueuedEvent event(long id) throws Exception {
    return coordinator(() -> queue().event(id));
  }

  private static <T> T coordinator(Callable<T> work) throws Exception {
    return As.user("guardia@ibd", Roles.COORDINATOR, work);
  }

  private static <T> T system(Callable<T> work) throws Exception {
    return As.user(Server.SYSTEM, "none", work);
  }

  /** Sends an event that cannot be applied yet; gives the id under which it waits. */
  static long waiting(FeedEvent event) throws Exception {
    assertThat(State.send(false, event).queued()).isEqualTo(1);
    return count(
        "select ID from EMP_FEED_EVENT where SOURCE = ? and EVENT_ID = ?",
        event.source(),
        event.id());
  }

  private static QueuedEvent find(long id, String who, String role) throws Exception {
    return all(false, who, role).filter(event -> event.id() == id).findAny().orElseThrow();
  }

  private static List<QueuedEvent> all(boolean discarded) throws Exception {
    return all(discarded, "guardia@ibd", Roles.COORDINATOR).toList();
  }

  private static Stream<QueuedEvent> all(boolean discarded, String who, String role)
      throws Exception {
    QueueFilter filter = new QueueFilter(null, null, null, discarded, QueueFilter.Order.DEADLINE);
    Stream<QueuedEvent> all = Stream.of();
    String cursor = null;
    do {
      PageRequest page = new PageRequest(cursor, 2);
      Slice<QueuedEvent> slice = As.user(who, role, () -> queue().list(filter, page));
      all = Stream.concat(all, slice.items().stream());
      cursor = slice.next();
    } while (cursor != null);
    return all;
  }

  private static String stateOf(long id) throws Exception {
    return text("select STATE from EMP_FEED_EVENT where ID = ?", id);
  }

  private static long changes(String number) throws Exception {
    return count("select STATUS_VERSION from EMP_CASE_FILE where CASE_NUMBER = ?", number);
  }
}

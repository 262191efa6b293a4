package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.Server.eventually;
import static es.caib.empara.incontainer.Server.rows;
import static es.caib.empara.incontainer.Server.text;
import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.access.Roles;
import es.caib.empara.feed.ReconciliationItem;
import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.service.FeedReceipt;
import es.caib.empara.feed.service.LoadService;
import es.caib.empara.feed.service.LoadView;
import es.caib.empara.feed.service.ReportView;
import es.caib.empara.feed.service.internal.FeedHands;
import es.caib.empara.orders.service.OrderCensus;
import es.caib.empara.simulator.Events;
import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.OpenOrder;
import es.caib.empara.simulator.RiskLevel;
import es.caib.empara.simulator.Source;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.UserTransaction;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The initial load and the comparisons that tell whether both sides hold the same. */
interface BothSides {

  List<String> ON_CASES =
      List.of("ceivissa", "cformentera", "cmallorca", "cmenorca", "ibd", "palma");

  /**
   * As the fingerprint of a case is described, but for the flags, which are kept between commas.
   */
  String CASES =
      "select CASE_NUMBER || '|' || STATE || '|' || coalesce(RISK_LEVEL, '-') || '|' || MUNICIPALITY"
          + " || '|' || CONTACT_AUTHORISATION || '|' || FLAGS from EMP_CASE_FILE";

  @Test
  default void aLoad_thatIsCutAndSentAgain_keepsItsCounts_andComparesRight() throws Exception {
    String a = State.number();
    String b = State.number();
    FeedEvent registeredA = State.registered(a);
    FeedEvent assessedA = State.assessed(a, RiskLevel.EXTREME);
    FeedEvent registeredB = State.registered(b);
    FeedEvent assessedB = State.assessed(b, RiskLevel.HIGH);
    FeedEvent wrong =
        Events.event(
            Source.VIOGEN, "risk.assessed", a, State.now(), "-X", JsonObject.EMPTY_JSON_OBJECT);

    State.send(true, registeredA, assessedA);
    assertProgress(2, 0, 0, assessedA.id());
    // The connection was cut before the receipt: the sender begins again and goes on.
    State.send(true, registeredA, assessedA, registeredB, assessedB);
    assertProgress(4, 2, 0, assessedB.id());
    State.send(true, registeredA, assessedA);
    assertProgress(4, 4, 0, assessedA.id());
    State.send(true, wrong);
    assertProgress(4, 4, 1, wrong.id());
    assertThat(load().doneAt()).isNull();

    FeedEvent done = Events.backfillDone(Source.VIOGEN, State.now(), totals(0));
    State.send(true, done);

    ReportView report = newestReport();
    assertThat(report.source()).isEqualTo(SourceSystem.VIOGEN);
    assertThat(report.lines())
        .extracting(ReportView.Line::item)
        .containsExactly(
            ReconciliationItem.CASES, ReconciliationItem.ASSESSMENTS, ReconciliationItem.INCIDENTS);
    ReportView.Line cases = report.lines().get(0);
    assertThat(cases.ourHash()).isEqualTo(cases.theirHash()).hasSize(64);
    assertThat(cases.equal()).isTrue();
    assertThat(report.lines().get(1).equal()).isTrue();
    assertThat(report.lines().get(2).equal()).isNull();
    assertThat(load().doneAt()).isNotNull();
    assertProgress(5, 4, 1, done.id());
    assertThat(count("select count(*) from EMP_ALERT where CASE_NUMBER in (?, ?)", a, b)).isZero();
    assertThat(summaries()).containsExactlyElementsOf(ON_CASES);

    // The end was sent again, too: no load begins, and no report is made twice.
    FeedReceipt again = State.send(true, done);
    assertThat(again.duplicates()).isEqualTo(1);
    assertProgress(5, 4, 1, done.id());
    assertThat(newestReport().id()).isEqualTo(report.id());
  }

  @Test
  default void aLoad_whoseTotalsDiffer_saysWhere_andItsSummaryReplacesTheOlder() throws Exception {
    State.send(true, Events.backfillDone(Source.VIOGEN, State.now(), totals(0)));
    newestReport();

    State.send(true, Events.backfillDone(Source.VIOGEN, State.now(), totals(1)));

    ReportView report = newestReport();
    assertThat(report.isEqual()).isFalse();
    assertThat(report.lines().get(0).equal()).isFalse();
    assertThat(report.lines().get(0).theirCount()).isEqualTo(report.lines().get(0).ourCount() + 1);
    assertThat(report.lines().get(1).equal()).isTrue();
    assertThat(summaries()).containsExactlyElementsOf(ON_CASES);
  }

  @Test
  default void aGapWithTheCourts_raisesAnAlert_whichClearsWithALaterSnapshot() throws Exception {
    String number = State.registeredCase();
    String ours = "OP-" + number;
    String theirs = "OP-X-" + number;
    State.send(false, State.granted(number, ours));
    List<OpenOrder> same = open();
    List<OpenOrder> other = new ArrayList<>(same);
    other.removeIf(order -> order.orderId().equals(ours));
    other.add(new OpenOrder(theirs, State.NIG, number));
    Instant early = State.now();

    snapshot(same, State.now());
    assertThat(gaps(number)).isEmpty();
    snapshot(other, State.now());
    assertThat(gaps(number))
        .containsExactly("SNAPSHOT_MISSING_HERE " + theirs, "SNAPSHOT_MISSING_THERE " + ours);
    snapshot(other, State.now());
    assertThat(gaps(number)).hasSize(2);
    assertThat(alerts(number)).isEqualTo(2);
    // An older one says nothing of the present, whatever it holds.
    snapshot(same, early);
    assertThat(gaps(number)).hasSize(2);

    snapshot(same, State.now());
    assertThat(gaps(number)).isEmpty();
    assertThat(alerts(number)).isEqualTo(2);
  }

  private static void snapshot(List<OpenOrder> open, Instant at) throws Exception {
    FeedReceipt receipt = State.send(false, Events.snapshot(LocalDate.now(), open, at));
    assertThat(receipt.accepted()).as("%s", receipt.rejected()).isEqualTo(1);
    assertThat(newestReport().source()).isEqualTo(SourceSystem.SIRAJ);
  }

  /** As the courts' register would say it if it held exactly what is here. */
  private static List<OpenOrder> open() throws Exception {
    UserTransaction transaction = Server.transaction();
    transaction.begin();
    try {
      List<OpenOrder> open = new ArrayList<>();
      for (var order : bean(OrderCensus.class).open(LocalDate.now())) {
        String number = text("select CASE_NUMBER from EMP_CASE_FILE where ID = ?", order.caseId());
        open.add(new OpenOrder(order.orderId(), order.nig(), number));
      }
      return open;
    } finally {
      transaction.rollback();
    }
  }

  private static List<String> gaps(String number) throws Exception {
    return rows(
        "select RULE || ' ' || TO_VALUE from EMP_ALERT where TYPE = 'ORDER_GAP'"
            + " and RULE like 'SNAPSHOT%' and STATE <> 'CLOSED' and CASE_NUMBER = ? order by RULE",
        number);
  }

  private static long alerts(String number) throws Exception {
    return count(
        "select count(*) from EMP_ALERT where TYPE = 'ORDER_GAP' and RULE like 'SNAPSHOT%'"
            + " and CASE_NUMBER = ?",
        number);
  }

  private static void assertProgress(long events, long duplicates, long rejected, String last)
      throws Exception {
    LoadView load = load();
    assertThat(List.of(load.events(), load.duplicates(), load.rejected()))
        .containsExactly(events, duplicates, rejected);
    assertThat(load.lastEventId()).isEqualTo(last);
  }

  private static LoadView load() throws Exception {
    return As.user("operacio@ibd", Roles.OPERATOR, () -> bean(LoadService.class).loads()).stream()
        .filter(each -> each.source() == SourceSystem.VIOGEN)
        .findAny()
        .orElseThrow();
  }

  /** Once it is made, by us or by the server's own timer. */
  private static ReportView newestReport() throws Exception {
    eventually(
        () -> {
          As.user(
              Server.SYSTEM,
              "none",
              () -> {
                FeedHands.reconcile();
                return null;
              });
          return count("select count(*) from EMP_RECONCILIATION where COMPARED_AT is null") == 0;
        });
    return As.user("operacio@ibd", Roles.OPERATOR, () -> bean(LoadService.class).reports()).get(0);
  }

  /** What the source would say; {@code more} cases than are here. */
  private static JsonObject totals(int more) throws Exception {
    List<String> cases = rows(CASES).stream().map(BothSides::withFlagsInOrder).toList();
    JsonObjectBuilder ofCases = Json.createObjectBuilder().add("count", cases.size() + more);
    if (more == 0) {
      ofCases.add("hash", hash(cases));
    }
    return Json.createObjectBuilder()
        .add("cases", ofCases)
        .add(
            "assessments",
            Json.createObjectBuilder()
                .add("count", count("select count(*) from EMP_RISK_ASSESSMENT")))
        .build();
  }

  private static String withFlagsInOrder(String line) {
    int place = line.lastIndexOf('|') + 1;
    String flags =
        Arrays.stream(line.substring(place).split(","))
            .filter(flag -> !flag.isEmpty())
            .sorted()
            .collect(Collectors.joining(","));
    return line.substring(0, place) + (flags.isEmpty() ? "-" : flags);
  }

  /** The sum of the SHA-256 of the lines, modulo 2^256. */
  private static String hash(List<String> lines) throws Exception {
    BigInteger sum = BigInteger.ZERO;
    for (String line : lines) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
      sum = sum.add(new BigInteger(1, digest));
    }
    return "%064x".formatted(sum.mod(BigInteger.ONE.shiftLeft(256)));
  }

  /** The institutions whose summary stands. */
  private static List<String> summaries() throws Exception {
    return rows(
        "select i.REALM from EMP_ALERT a join EMP_ALERT_DELIVERY d on d.ALERT_ID = a.ID"
            + " join EMP_INSTITUTION i on i.ID = d.INSTITUTION_ID where a.STATE <> 'CLOSED'"
            + " and a.TYPE = 'INITIAL_LOAD_DONE' and a.TO_VALUE = i.REALM order by i.REALM");
  }
}

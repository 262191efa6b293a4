package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.DUTY;
import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.Server.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.KindHidden;
import es.caib.empara.accreditation.service.AccreditationService;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.service.AlertFilter;
import es.caib.empara.alerts.service.AlertService;
import es.caib.empara.alerts.service.AlertView;
import es.caib.empara.alerts.service.BoardRow;
import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.DeviceEventKind;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.service.ActCommand;
import es.caib.empara.cases.service.CaseFilter;
import es.caib.empara.cases.service.CasePartsService;
import es.caib.empara.cases.service.CaseSearch;
import es.caib.empara.cases.service.CaseSearchService;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.cases.service.CaseSummary;
import es.caib.empara.cases.service.CaseView;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.documents.service.DocumentService;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.service.FigurePeriod;
import es.caib.empara.orders.service.OrderFigureService;
import es.caib.empara.orders.service.OrderFilter;
import es.caib.empara.orders.service.OrderService;
import es.caib.empara.orders.service.PaperService;
import es.caib.empara.orders.service.PointFilter;
import es.caib.empara.orders.service.PointService;
import es.caib.empara.orders.service.TwinService;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A body sees of a case the kinds of data that were decided, and never an empty place instead. */
interface KindsOfData {

  Map<DataKind, Set<String>> LINES =
      Map.of(
          DataKind.CONTACT, Set.of("CONTACT"),
          DataKind.MEASURES, Set.of("ORDER", "DEVICE"),
          DataKind.INCIDENTS, Set.of("INCIDENT"),
          DataKind.ASSESSMENTS, Set.of("RISK_LEVEL"),
          DataKind.DOCUMENTS, Set.of("DOCUMENT_ADDED"));

  @Test
  default void aBodyThatSeesAll_seesWhatTheAgreementsInstitutionsSee() throws Exception {
    WholeCase known = WholeCase.known();
    try (Body body = Body.seeingAll()) {
      CaseView view = Desk.open(body.technician(), known.number());

      assertThat(view.hidden()).isEmpty();
      assertSeen(view, known, null);
      assertThat(lines(body, known.number()))
          .containsAll(LINES.values().stream().flatMap(Set::stream).toList());
      assertThat(summary(body, known.number()).measuresInForce()).isEqualTo(1);
      assertThat(search(body, known.phone())).containsExactly(known.number());
      for (Callable<?> door : doors(known, DataKind.MEASURES)) {
        assertThat(body.asTechnician(door)).isNotNull();
      }
      for (Callable<?> door : doors(known, DataKind.DOCUMENTS)) {
        assertThat(body.asTechnician(door)).isNotNull();
      }
    }
  }

  @Test
  default void aCase_withoutAKind_hasNullInItsPlace_andAllElse() throws Exception {
    WholeCase known = WholeCase.known();
    for (DataKind hidden : DataKind.values()) {
      try (Body body = Body.seeingAllBut(hidden)) {
        CaseView view = Desk.open(body.technician(), known.number());

        assertThat(view.hidden()).containsExactly(hidden);
        assertSeen(view, known, hidden);
        assertThat(view.riskLevel()).isEqualTo(RiskLevel.MEDIUM);
        assertThat(view.riskAssessedAt()).isNotNull();
        assertThat(view.prison()).as("nobody has said anything").isNull();
      }
    }
  }

  @Test
  default void aTimeline_withoutAKind_leavesItsLinesOut_onItsPagesToo() throws Exception {
    WholeCase known = WholeCase.known();
    for (DataKind hidden : DataKind.values()) {
      try (Body body = Body.seeingAllBut(hidden)) {
        Set<String> expected =
            LINES.entrySet().stream()
                .filter(entry -> entry.getKey() != hidden)
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toSet());

        assertThat(lines(body, known.number()))
            .as("%s", hidden)
            .containsAll(expected)
            .doesNotContainAnyElementsOf(LINES.get(hidden));
        assertThat(names(Desk.open(body.technician(), known.number()).timeline()))
            .containsAll(expected)
            .doesNotContainAnyElementsOf(LINES.get(hidden));
      }
    }
  }

  @Test
  default void theDoorsOfAHiddenKind_areClosed_andTheLogSaysSo() throws Exception {
    WholeCase known = WholeCase.known();
    for (DataKind hidden : List.of(DataKind.MEASURES, DataKind.DOCUMENTS)) {
      try (Body body = Body.seeingAllBut(hidden)) {
        List<Callable<?>> doors = doors(known, hidden);
        for (Callable<?> door : doors) {
          assertThatThrownBy(() -> body.asTechnician(door))
              .isInstanceOfSatisfying(
                  KindHidden.class, refused -> assertThat(refused.kind()).isEqualTo(hidden));
        }
        assertThat(
                count(
                    "select count(*) from EMP_OPERATION where PRINCIPAL = ?"
                        + " and OUTCOME = 'REFUSED' and DETAIL = ?",
                    body.technician(),
                    "data kind " + hidden))
            .isEqualTo(doors.size());
      }
    }
  }

  @Test
  default void summaries_withoutMeasures_countNothing() throws Exception {
    WholeCase known = WholeCase.known();
    try (Body body = Body.seeingAllBut(DataKind.MEASURES)) {
      assertThat(summary(body, known.number()).measuresInForce()).isNull();
      assertThat(
              As.user(
                      body.technician(),
                      Roles.READER,
                      () -> bean(CaseService.class).list(CaseFilter.any(), PageRequest.first()))
                  .items())
          .isNotEmpty()
          .allSatisfy(row -> assertThat(row.measuresInForce()).isNull());
      assertThat(
              body.asTechnician(() -> bean(CasePartsService.class).custody(known.number(), DUTY))
                  .device())
          .isNull();
    }
  }

  @Test
  default void aSearchByPhone_withoutContact_isRefused_whetherThereIsSuchAPhoneOrNot()
      throws Exception {
    WholeCase known = WholeCase.known();
    try (Body body = Body.seeingAllBut(DataKind.CONTACT)) {
      for (String phone : List.of(known.phone(), "600000001")) {
        assertThatThrownBy(() -> search(body, phone))
            .isInstanceOfSatisfying(
                KindHidden.class,
                refused -> assertThat(refused.kind()).isEqualTo(DataKind.CONTACT));
      }
      assertThat(search(body, known.number())).containsExactly(known.number());
    }
  }

  @Test
  default void aStaleAct_isRefused_andWhatIsHiddenIsToldAsAChange() throws Exception {
    WholeCase known = WholeCase.known();
    try (Body body = Body.seeing(EnumSet.of(DataKind.INCIDENTS))) {
      long seen = Desk.open(body.technician(), known.number()).statusVersion();
      WholeCase.device(known.number(), DeviceEventKind.LOW_BATTERY);
      StateSays.assesses(known.number(), RiskLevel.HIGH);
      WholeCase.breach(known.number(), known.orderId());

      assertThatThrownBy(
              () ->
                  Desk.record(
                      body.technician(),
                      known.number(),
                      new ActCommand(ActKind.NOTE, "Prova", null, null, seen, null)))
          .isInstanceOfSatisfying(
              StaleStatusException.class,
              stale -> {
                assertThat(stale.changes())
                    .extracting(TimelineLine::statusVersion, TimelineLine::what)
                    .containsExactly(
                        tuple(seen + 1, null),
                        tuple(seen + 2, StatusAspect.RISK_LEVEL),
                        tuple(seen + 3, StatusAspect.INCIDENT));
                TimelineLine hidden = stale.changes().get(0);
                assertThat(hidden.from()).isNull();
                assertThat(hidden.to()).isNull();
                assertThat(hidden.source()).isNull();
                assertThat(hidden.detail()).isNull();
                assertThat(stale.changes().get(1).to()).isEqualTo("HIGH");
                assertThat(stale.changes().get(1).detail()).isNull();
              });
      assertThat(Desk.open(body.technician(), known.number()).changes())
          .extracting(TimelineLine::what)
          .containsExactly(null, StatusAspect.RISK_LEVEL, StatusAspect.INCIDENT);
    }
  }

  @Test
  default void alerts_goToWhoeverSeesWhatTheyTellOf_andToTheCentreAlways() throws Exception {
    Map<DataKind, Set<String>> telling =
        Map.of(
            DataKind.CONTACT, Set.of("CONTACT_AUTHORISATION_CHANGED"),
            DataKind.INCIDENTS, Set.of("BREACH_REPORTED"),
            DataKind.MEASURES, Set.of("PROTECTION_ORDER_GRANTED", "TELEMATIC_ALERT"));
    for (DataKind hidden : DataKind.values()) {
      try (Body body = Body.seeingAllBut(hidden)) {
        String number = eventful();

        Set<String> expected = new TreeSet<>(Set.of("CASE_REGISTERED", "RISK_LEVEL_RAISED"));
        telling.forEach((kind, types) -> expected.addAll(kind == hidden ? Set.of() : types));
        assertThat(delivered(number, body.realm())).as("%s", hidden).isEqualTo(expected);
        telling.values().forEach(expected::addAll);
        assertThat(delivered(number, "ibd")).isEqualTo(expected);
        assertThat(delivered(number, "cformentera")).isEqualTo(expected);
      }
    }
  }

  @Test
  default void anAlert_isNotSeenAnyMore_onceItsKindIsHidden() throws Exception {
    try (Body body = Body.seeingAll()) {
      String number = eventful();
      BoardRow order = row(body, number, AlertType.PROTECTION_ORDER_GRANTED);
      assertThat(order.measures()).hasSize(1);
      AlertView breach = row(body, number, AlertType.BREACH_REPORTED).alert();
      assertThat(breach.facts()).contains("OP-");

      body.nowSees(EnumSet.of(DataKind.INCIDENTS));

      assertThat(list(body, null).stream().map(row -> row.alert().type().tells()))
          .isNotEmpty()
          .containsOnly(null, DataKind.INCIDENTS);
      assertThatThrownBy(
              () ->
                  body.asTechnician(() -> bean(AlertService.class).acknowledge(order.alert().id())))
          .isInstanceOf(NotFound.class);
      BoardRow still = row(body, number, AlertType.BREACH_REPORTED);
      assertThat(still.measures()).isNull();
      assertThat(still.alert().facts()).doesNotContain("OP-").contains("\"orderId\":null");
      assertThat(body.asTechnician(() -> bean(AlertService.class).alert(breach.id())).facts())
          .doesNotContain("OP-");
    }
  }

  @Test
  default void aCase_ofWhichKindsAreHidden_takesAtMostEightStatements() throws Exception {
    WholeCase known = WholeCase.known();
    try (Body body = Body.seeing(EnumSet.of(DataKind.DOCUMENTS))) {
      Statements.assertAtMost(
          "case",
          body.technician(),
          Roles.TECHNICIAN,
          () -> bean(CaseService.class).open(known.number(), DUTY));
      Statements.assertAtMost(
          "board", body.technician(), Roles.TECHNICIAN, () -> bean(AlertService.class).board());
    }
  }

  private static void assertSeen(CaseView view, WholeCase known, DataKind hidden) {
    assertHidden(view.victim().phone(), DataKind.CONTACT, hidden);
    assertHidden(view.victim().preferredLanguage(), DataKind.CONTACT, hidden);
    assertHidden(view.contactAuthorisation(), DataKind.CONTACT, hidden);
    assertHidden(view.measuresInForce(), DataKind.MEASURES, hidden);
    assertHidden(view.device(), DataKind.MEASURES, hidden);
    assertHidden(view.incidents(), DataKind.INCIDENTS, hidden);
    assertHidden(view.assessments(), DataKind.ASSESSMENTS, hidden);
    if (view.measuresInForce() != null) {
      assertThat(view.measuresInForce()).hasSize(1);
    }
    if (view.incidents() != null) {
      assertThat(view.incidents()).hasSize(1);
      assertHidden(view.incidents().get(0).orderId(), DataKind.MEASURES, hidden);
    }
    if (view.assessments() != null) {
      assertThat(view.assessments()).hasSize(2);
      assertHidden(view.assessments().get(0).judicialMeasuresInForce(), DataKind.MEASURES, hidden);
    }
    assertThat(view.caseNumber()).isEqualTo(known.number());
  }

  private static void assertHidden(Object datum, DataKind kind, DataKind hidden) {
    assertThat(datum == null).as("%s without %s", kind, hidden).isEqualTo(kind == hidden);
  }

  /** What shows only the one kind. */
  private static List<Callable<?>> doors(WholeCase known, DataKind kind) {
    OrderFilter ofCase = new OrderFilter(known.number(), null);
    return kind == DataKind.DOCUMENTS
        ? List.of(
            () -> bean(DocumentService.class).list(known.number(), DUTY),
            () -> bean(DocumentService.class).download(known.number(), known.document(), DUTY))
        : List.of(
            () -> bean(OrderService.class).list(ofCase, DUTY, PageRequest.first()),
            () -> bean(OrderService.class).open(known.orderId(), DUTY),
            () -> bean(PointService.class).board(PointFilter.open(), PageRequest.first()),
            () -> bean(PointService.class).open(known.orderId(), DUTY),
            () -> bean(PaperService.class).waiting(known.number()),
            () -> bean(TwinService.class).of(known.orderId()),
            () ->
                bean(OrderFigureService.class)
                    .figures(FigurePeriod.of(YearMonth.now().minusMonths(2))),
            () ->
                bean(OrderFigureService.class)
                    .export(FigurePeriod.of(YearMonth.now().minusMonths(2))),
            () -> bean(AccreditationService.class).open(known.number(), DUTY));
  }

  /** A new case of which every kind of alert is told; gives its number. */
  private static String eventful() throws Exception {
    String number = StateSays.registers(Body.PLACE, StateSays.anybody());
    StateSays.assesses(number, RiskLevel.HIGH);
    StateSays.contact(number, ContactAuthorisation.GRANTED, "6" + StateSays.newDigits());
    String orderId = StateSays.orders(number, OrderState.GRANTED);
    WholeCase.breach(number, orderId);
    WholeCase.device(number, DeviceEventKind.ALERT);
    return number;
  }

  private static Set<String> delivered(String number, String realm) throws Exception {
    return new TreeSet<>(
        rows(
            "select a.TYPE from EMP_ALERT a join EMP_ALERT_DELIVERY d on d.ALERT_ID = a.ID"
                + " join EMP_INSTITUTION i on i.ID = d.INSTITUTION_ID"
                + " where a.CASE_NUMBER = ? and i.REALM = ?",
            number,
            realm));
  }

  private static List<BoardRow> list(Body body, AlertType type) throws Exception {
    return body.asTechnician(
            () ->
                bean(AlertService.class)
                    .list(new AlertFilter(null, type, null), new PageRequest(null, 100)))
        .items();
  }

  private static BoardRow row(Body body, String number, AlertType type) throws Exception {
    return list(body, type).stream()
        .filter(row -> number.equals(row.alert().caseNumber()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no alert: " + type));
  }

  private static CaseSummary summary(Body body, String number) throws Exception {
    return body.asTechnician(
            () ->
                bean(CaseSearchService.class)
                    .search(new CaseSearch(number, null, null), DUTY, PageRequest.first()))
        .items()
        .get(0)
        .summary();
  }

  private static List<String> search(Body body, String q) throws Exception {
    return body
        .asTechnician(
            () ->
                bean(CaseSearchService.class)
                    .search(new CaseSearch(q, null, null), DUTY, PageRequest.first()))
        .items()
        .stream()
        .map(match -> match.summary().caseNumber())
        .toList();
  }

  /** All lines over pages of two, by what changed or which act it was. */
  private static List<String> lines(Body body, String number) throws Exception {
    List<TimelineLine> all = new ArrayList<>();
    String cursor = null;
    do {
      PageRequest page = new PageRequest(cursor, 2);
      var slice = body.asTechnician(() -> bean(CaseService.class).timeline(number, DUTY, page));
      all.addAll(slice.items());
      cursor = slice.next();
    } while (cursor != null);
    return names(all);
  }

  private static List<String> names(List<TimelineLine> lines) {
    return lines.stream()
        .map(line -> line.what() == StatusAspect.ACT ? line.to() : line.what().name())
        .toList();
  }
}

package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.DUTY;
import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.StateSays.EIVISSA;
import static es.caib.empara.incontainer.StateSays.MAO;
import static es.caib.empara.incontainer.StateSays.PALMA;
import static es.caib.empara.incontainer.StateSays.anybody;
import static es.caib.empara.incontainer.StateSays.newWord;
import static es.caib.empara.incontainer.StateSays.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.cases.CaseFlag;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseFilter;
import es.caib.empara.cases.service.CaseSearch;
import es.caib.empara.cases.service.CaseSearchService;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.cases.service.CaseSummary;
import es.caib.empara.institutions.Island;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.service.OrderFilter;
import es.caib.empara.orders.service.OrderService;
import es.caib.empara.orders.service.OrderView;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the lists of cases and orders show, and to whom. */
interface Lists {

  @Test
  default void cases_byFlags_areThoseThatHaveAllOfThem() throws Exception {
    String both = StateSays.registers(EIVISSA, anybody());
    String one = StateSays.registers(EIVISSA, anybody());
    StateSays.marks(both, CaseFlag.MINORS_AT_RISK, true);
    StateSays.marks(both, CaseFlag.RESISTANT, true);
    StateSays.marks(one, CaseFlag.MINORS_AT_RISK, true);
    CaseFilter two = flagged(CaseFlag.MINORS_AT_RISK, CaseFlag.RESISTANT);

    assertThat(numbers(cases("tecnica@ceivissa", flagged(CaseFlag.MINORS_AT_RISK))))
        .contains(both, one);
    assertThat(cases("tecnica@ceivissa", two))
        .allMatch(row -> row.flags().containsAll(List.of("MINORS_AT_RISK", "RESISTANT")))
        .extracting(CaseSummary::caseNumber)
        .contains(both)
        .doesNotContain(one);
    assertThat(numbers(cases("tecnica@cmenorca", two))).doesNotContain(both);

    StateSays.marks(both, CaseFlag.RESISTANT, false);
    assertThat(numbers(cases("tecnica@ceivissa", two))).doesNotContain(both);
  }

  @Test
  default void cases_byPlaceLevelAndState_areThoseThatFitAll() throws Exception {
    String fits = StateSays.registers(MAO, anybody());
    String lower = StateSays.registers(MAO, anybody());
    String quiet = StateSays.registers(MAO, anybody());
    StateSays.assesses(fits, RiskLevel.HIGH);
    StateSays.assesses(lower, RiskLevel.MEDIUM);
    StateSays.assesses(quiet, RiskLevel.HIGH);
    StateSays.turns(quiet, CaseState.INACTIVE);

    List<CaseSummary> found =
        cases(
            "tecnica@ibd",
            new CaseFilter(Island.MENORCA, MAO, RiskLevel.HIGH, CaseState.ACTIVE, Set.of()));

    assertThat(found)
        .allMatch(row -> row.municipality().equals(MAO) && row.riskLevel() == RiskLevel.HIGH)
        .allMatch(row -> row.state() == CaseState.ACTIVE)
        .extracting(CaseSummary::caseNumber)
        .contains(fits)
        .doesNotContain(lower, quiet)
        .isSorted();
    assertThat((long) found.size())
        .isEqualTo(
            count(
                "select count(*) from EMP_CASE_FILE where MUNICIPALITY = ?"
                    + " and RISK_LEVEL = 'HIGH' and STATE = 'ACTIVE'",
                MAO));
    assertThat(cases("tecnica@palma", new CaseFilter(null, MAO, null, null, Set.of())))
        .as("but for whoever has moved there from Palma")
        .extracting(CaseSummary::caseNumber)
        .doesNotContain(fits, lower, quiet);
    assertThat(cases("tecnica@ibd", new CaseFilter(Island.MALLORCA, MAO, null, null, Set.of())))
        .isEmpty();
  }

  @Test
  default void orders_areThoseOfTheOwnTerritory_oneByOneToo() throws Exception {
    String number = StateSays.registers(PALMA, anybody());
    String order = StateSays.orders(number, OrderState.GRANTED);

    assertThat(orders("tecnica@palma", new OrderFilter(number, null)))
        .singleElement()
        .satisfies(
            view -> {
              assertThat(view.orderId()).isEqualTo(order);
              assertThat(view.inForce()).hasSize(1);
            });
    assertThat(open("tecnica@palma", order).caseNumber()).isEqualTo(number);
    assertThat(orders("tecnica@cmenorca", new OrderFilter(number, null))).isEmpty();
    assertThat(orders("tecnica@cmenorca", OrderFilter.any()))
        .extracting(OrderView::orderId)
        .doesNotContain(order);
    assertThatThrownBy(() -> open("tecnica@cmenorca", order)).isInstanceOf(NotFound.class);

    StateSays.moves(number, MAO);

    assertThat(open("tecnica@palma", order).caseNumber())
        .as("seen until it is handed over, and a while longer")
        .isEqualTo(number);
    assertThat(open("tecnica@cmenorca", order).caseNumber()).isEqualTo(number);
    assertThat(orders("tecnica@cmenorca", OrderFilter.any()))
        .extracting(OrderView::orderId)
        .contains(order);
  }

  @Test
  default void orders_byState_newestFirst_haveNoGapAndNoRepeatOverTheirPages() throws Exception {
    String number = StateSays.registers(PALMA, anybody());
    List<String> granted = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      boolean asked = i % 3 == 0;
      String order = StateSays.orders(number, asked ? OrderState.REQUESTED : OrderState.GRANTED);
      all.add(0, order);
      if (!asked) {
        granted.add(0, order);
      }
    }

    assertThat(orders("tecnica@palma", new OrderFilter(number, null)))
        .extracting(OrderView::orderId)
        .containsExactlyElementsOf(all);
    assertThat(orders("tecnica@palma", new OrderFilter(number, OrderState.GRANTED)))
        .extracting(OrderView::orderId)
        .containsExactlyElementsOf(granted);
  }

  @Test
  default void aCaseCancelledAtTheSource_leavesListSearchAndOrders_andComesBack() throws Exception {
    String word = newWord();
    String number = StateSays.registers(PALMA, person("Prova", word, null));
    String order = StateSays.orders(number, OrderState.GRANTED);
    StateSays.assesses(number, RiskLevel.EXTREME);
    assertShown(number, word, order, true);

    StateSays.turns(number, CaseState.CANCELLED);
    assertShown(number, word, order, false);

    StateSays.turns(number, CaseState.ACTIVE);
    assertShown(number, word, order, true);
  }

  private static void assertShown(String number, String word, String order, boolean shown)
      throws Exception {
    String who = "tecnica@palma";
    CaseFilter extreme = new CaseFilter(null, null, RiskLevel.EXTREME, null, Set.of());
    assertThat(numbers(cases(who, extreme)).contains(number)).isEqualTo(shown);
    for (String typed : List.of(word, number)) {
      Slice<?> found =
          As.user(
              who,
              Roles.TECHNICIAN,
              () ->
                  bean(CaseSearchService.class)
                      .search(new CaseSearch(typed, null, null), DUTY, PageRequest.first()));
      assertThat(found.items()).as(typed).hasSize(shown ? 1 : 0);
    }
    assertThat(orders(who, new OrderFilter(number, null))).hasSize(shown ? 1 : 0);
    assertThat(orders(who, OrderFilter.any()).stream().anyMatch(o -> o.orderId().equals(order)))
        .isEqualTo(shown);
    if (shown) {
      assertThat(open(who, order).orderId()).isEqualTo(order);
    } else {
      assertThatThrownBy(() -> open(who, order)).isInstanceOf(NotFound.class);
    }
  }

  private static CaseFilter flagged(CaseFlag... flags) {
    return new CaseFilter(null, null, null, null, Set.of(flags));
  }

  private static List<String> numbers(List<CaseSummary> rows) {
    return rows.stream().map(CaseSummary::caseNumber).toList();
  }

  private static List<CaseSummary> cases(String technician, CaseFilter filter) throws Exception {
    List<CaseSummary> all = new ArrayList<>();
    String cursor = null;
    do {
      PageRequest page = new PageRequest(cursor, 100);
      Slice<CaseSummary> slice =
          As.user(technician, Roles.TECHNICIAN, () -> bean(CaseService.class).list(filter, page));
      all.addAll(slice.items());
      cursor = slice.next();
    } while (cursor != null);
    return all;
  }

  private static List<OrderView> orders(String technician, OrderFilter filter) throws Exception {
    List<OrderView> all = new ArrayList<>();
    String cursor = null;
    do {
      PageRequest page = new PageRequest(cursor, 3);
      Slice<OrderView> slice =
          As.user(
              technician,
              Roles.TECHNICIAN,
              () -> bean(OrderService.class).list(filter, DUTY, page));
      all.addAll(slice.items());
      cursor = slice.next();
    } while (cursor != null);
    return all;
  }

  private static OrderView open(String technician, String orderId) throws Exception {
    return As.user(
        technician, Roles.TECHNICIAN, () -> bean(OrderService.class).open(orderId, DUTY));
  }
}

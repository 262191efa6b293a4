package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.Server.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.channels.BarrierState;
import es.caib.empara.channels.service.BarrierNotice;
import es.caib.empara.channels.service.BarrierNotices;
import es.caib.empara.channels.service.BarrierReportService;
import es.caib.empara.channels.service.BarrierReportView;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Anybody may tell of a barrier; it stays, the log says so, and the operator answers by name. */
interface BarrierChannel {

  @Test
  default void telling_withoutAnAccount_isKept_andTheLogNamesNobody() throws Exception {
    String reference = tell("10.1.0.1", "Casos", "No s’hi veu el focus", null);

    assertThat(
            count(
                "select count(*) from EMP_BARRIER_REPORT where REFERENCE = ? and PAGE = 'Casos'"
                    + " and STATE = 'RECEIVED' and CONTACT is null",
                reference))
        .isEqualTo(1);
    assertThat(
            text(
                "select concat(PRINCIPAL, ' ', coalesce(ROLE, '-'), ' ', ADDRESS, ' ', OUTCOME)"
                    + " from EMP_OPERATION where OPERATION = 'BARRIER_REPORT' and DETAIL = ?",
                reference))
        .isEqualTo("? - 10.1.0.1 OK");
  }

  @Test
  default void telling_withoutSayingWhatHappens_isRefused_andNothingIsKept() throws Exception {
    long before = count("select count(*) from EMP_BARRIER_REPORT");

    assertThatThrownBy(() -> tell("10.1.0.2", "Casos", " ", null))
        .isInstanceOfSatisfying(
            InvalidInput.class, invalid -> assertThat(invalid.field()).isEqualTo("barrier"));
    assertThatThrownBy(() -> tell("10.1.0.2", "Casos", "x".repeat(2001), null))
        .isInstanceOf(InvalidInput.class);

    assertThat(count("select count(*) from EMP_BARRIER_REPORT")).isEqualTo(before);
  }

  @Test
  default void telling_inAFlood_isRefused_andReachesNoTable() throws Exception {
    BarrierNotices.Result result;
    int kept = 0;
    do {
      result = send("10.1.0.3", new BarrierNotice("Casos", "Una altra", null, "ca"));
      kept += result instanceof BarrierNotices.Result.Kept ? 1 : 0;
    } while (result instanceof BarrierNotices.Result.Kept);

    assertThat(kept).isPositive();
    assertThat(
            count(
                "select count(*) from EMP_OPERATION where OPERATION = 'BARRIER_REPORT'"
                    + " and ADDRESS = '10.1.0.3'"))
        .isEqualTo(kept);
  }

  @Test
  default void answering_isOfTheOperator_byName_andTheFirstAnswerStays() throws Exception {
    String reference = tell("10.1.0.4", "Avisos", "El so no s’atura", "ningu@example.org");

    BarrierReportView answered = asOperator(() -> reports().answer(reference, "Ara s’atura."));
    BarrierReportView again = asOperator(() -> reports().answer(reference, "Una altra."));

    assertThat(answered.state()).isEqualTo(BarrierState.ANSWERED);
    assertThat(answered.answeredBy()).isEqualTo("operacio@ibd");
    assertThat(again.answer()).isEqualTo("Ara s’atura.");
    assertThat(references(BarrierState.RECEIVED)).doesNotContain(reference);
    assertThat(references(BarrierState.ANSWERED)).contains(reference);
  }

  @Test
  default void reports_areListedNewestFirst_overAllPages() throws Exception {
    String first = tell("10.1.0.5", "Casos", "Un", null);
    String second = tell("10.1.0.5", "Casos", "Dos", null);

    assertThat(references(BarrierState.RECEIVED))
        .doesNotHaveDuplicates()
        .containsSubsequence(second, first);
  }

  @Test
  default void opening_aReferenceThatNobodyGave_doesNotExist() {
    assertThatThrownBy(() -> asOperator(() -> reports().open("A-NOWHERE")))
        .isInstanceOf(NotFound.class);
  }

  private static BarrierReportService reports() {
    return bean(BarrierReportService.class);
  }

  private static <T> T asOperator(Callable<T> work) throws Exception {
    return As.user("operacio@ibd", Roles.OPERATOR, work);
  }

  private static List<String> references(BarrierState state) throws Exception {
    List<String> all = new ArrayList<>();
    String cursor = null;
    do {
      PageRequest page = new PageRequest(cursor, 2);
      Slice<BarrierReportView> slice = asOperator(() -> reports().list(state, page));
      slice.items().forEach(report -> all.add(report.reference()));
      cursor = slice.next();
    } while (cursor != null);
    return all;
  }

  private static String tell(String address, String page, String barrier, String contact) {
    return ((BarrierNotices.Result.Kept)
            send(address, new BarrierNotice(page, barrier, contact, "ca")))
        .reference();
  }

  private static BarrierNotices.Result send(String address, BarrierNotice notice) {
    CallContext context = bean(CallContext.class);
    context.from(address);
    try {
      return bean(BarrierNotices.class).send(notice);
    } finally {
      context.from("127.0.0.1");
    }
  }
}

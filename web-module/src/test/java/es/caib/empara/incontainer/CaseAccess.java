package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.DUTY;
import static es.caib.empara.incontainer.Server.aCaseOf;
import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.service.ActCommand;
import es.caib.empara.cases.service.ActRecorded;
import es.caib.empara.cases.service.CaseFilter;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.cases.service.CaseSummary;
import es.caib.empara.cases.service.CaseView;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.institutions.Island;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.ejb.EJBAccessException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who sees which case, and that nobody acts on a stale status. */
interface CaseAccess {

  @Test
  default void opening_asWhoeverSeesNoCases_isRefused() {
    for (String role :
        List.of(
            Roles.READER,
            Roles.ADMIN,
            Roles.LEGAL,
            Roles.COMMISSION,
            Roles.SECRETARY,
            Roles.AUDITOR,
            Roles.OPERATOR,
            Roles.FEED)) {
      assertThatThrownBy(() -> As.user("auditoria@ibd", role, () -> cases().open("VG-1", DUTY)))
          .as(role)
          .isInstanceOf(EJBAccessException.class);
    }
  }

  @Test
  default void opening_aCaseOfAnotherIsland_doesNotExist_andIsInTheLog() throws Exception {
    String number = aCaseOf("tecnica@palma");
    String entries =
        "select count(*) from EMP_OPERATION where OPERATION = 'CASE_READ' and CASE_NUMBER = ?"
            + " and PRINCIPAL = 'tecnica@cmenorca' and OUTCOME = 'REFUSED'";
    long before = count(entries, number);

    assertThatThrownBy(() -> open("tecnica@cmenorca", number)).isInstanceOf(NotFound.class);

    assertThat(count(entries, number)).isEqualTo(before + 1);
    assertThat(open("tecnica@cmallorca", number).caseNumber()).isEqualTo(number);
    assertThat(open("tecnica@ibd", number).caseNumber()).isEqualTo(number);
  }

  @Test
  default void listing_showsTheOwnTerritoryOnly_allOfItOverItsPages() throws Exception {
    List<CaseSummary> menorca = all("tecnica@cmenorca");
    List<CaseSummary> palma = all("tecnica@palma");

    assertThat(menorca).isNotEmpty().allMatch(row -> row.island() == Island.MENORCA);
    assertThat(palma).hasSizeGreaterThan(40).allMatch(row -> row.municipality().equals("07040"));
    assertThat(palma).doesNotHaveDuplicates();
    assertThat((long) palma.size())
        .isEqualTo(count("select count(*) from EMP_CASE_FILE where MUNICIPALITY = '07040'"));
    assertThat(palma.stream().map(row -> row.riskLevel().ordinal()).toList())
        .isSortedAccordingTo((a, b) -> Integer.compare(b, a));
  }

  @Test
  default void acting_onAStaleStatus_isRefusedWithTheDifference_andChangesNothing()
      throws Exception {
    String number = aCaseOf("tecnica@palma", 1);
    long version = open("tecnica@palma", number).statusVersion();
    act("tecnica@palma", number, version, null);

    assertThatThrownBy(() -> act("tecnica@cmallorca", number, version, null))
        .isInstanceOfSatisfying(
            StaleStatusException.class,
            stale -> {
              assertThat(stale.current()).isEqualTo(version + 1);
              assertThat(stale.changes())
                  .singleElement()
                  .satisfies(change -> assertThat(change.by()).isEqualTo("tecnica@palma"));
            });
    assertThat(open("tecnica@palma", number).statusVersion()).isEqualTo(version + 1);
  }

  @Test
  default void acting_withTheSameKeyAgain_isTheSameAct() throws Exception {
    String number = aCaseOf("tecnica@palma", 2);
    long version = open("tecnica@palma", number).statusVersion();

    ActRecorded first = act("tecnica@palma", number, version, "key-1");
    ActRecorded again = act("tecnica@palma", number, version, "key-1");

    assertThat(again).isEqualTo(first);
    assertThat(open("tecnica@palma", number).statusVersion()).isEqualTo(version + 1);
  }

  @Test
  default void acting_inTheFuture_namesTheField() throws Exception {
    String number = aCaseOf("tecnica@palma", 3);
    ActCommand future =
        new ActCommand(ActKind.NOTE, "prova", OffsetDateTime.now().plusDays(1), null, 1, null);

    assertThatThrownBy(
            () ->
                As.user(
                    "tecnica@palma", Roles.TECHNICIAN, () -> cases().record(number, future, DUTY)))
        .isInstanceOfSatisfying(
            InvalidInput.class, invalid -> assertThat(invalid.field()).isEqualTo("occurredAt"));
  }

  @Test
  default void opening_again_tellsWhatWasSeenLast() throws Exception {
    String number = aCaseOf("tecnica@palma", 4);
    long seen = open("tecnica@palma", number).statusVersion();
    act("tecnica@cmallorca", number, seen, null);

    CaseView view = open("tecnica@palma", number);

    assertThat(view.lastSeen().statusVersion()).isEqualTo(seen);
    assertThat(view.timeline().stream().filter(view::isNew)).hasSize(1);
    assertThat(open("tecnica@palma", number).timeline())
        .noneMatch(line -> line.statusVersion() > seen + 1);
  }

  private static CaseService cases() {
    return bean(CaseService.class);
  }

  private static CaseView open(String technician, String number) throws Exception {
    return As.user(technician, Roles.TECHNICIAN, () -> cases().open(number, DUTY));
  }

  private static ActRecorded act(String technician, String number, long version, String key)
      throws Exception {
    ActCommand act = new ActCommand(ActKind.NOTE, "Nota de prova", null, null, version, key);
    return As.user(technician, Roles.TECHNICIAN, () -> cases().record(number, act, DUTY));
  }

  private static List<CaseSummary> all(String technician) throws Exception {
    List<CaseSummary> all = new ArrayList<>();
    String cursor = null;
    do {
      PageRequest page = new PageRequest(cursor, 20);
      Slice<CaseSummary> slice =
          As.user(technician, Roles.TECHNICIAN, () -> cases().list(CaseFilter.any(), page));
      all.addAll(slice.items());
      cursor = slice.next();
    } while (cursor != null);
    return all;
  }
}

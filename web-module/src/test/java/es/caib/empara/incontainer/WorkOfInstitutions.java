package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Acts.DUTY_OFFICER;
import static es.caib.empara.incontainer.Acts.FORMENTERA;
import static es.caib.empara.incontainer.Acts.IBD;
import static es.caib.empara.incontainer.Acts.refused;
import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ActVisibility;
import es.caib.empara.cases.service.DraftCommand;
import es.caib.empara.cases.service.DraftService;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.StepView;
import es.caib.empara.cases.service.WorkCounts;
import es.caib.empara.cases.service.WorkFilter;
import es.caib.empara.cases.service.WorkFilter.Scope;
import es.caib.empara.cases.service.WorkFilter.When;
import es.caib.empara.cases.service.WorkItem;
import es.caib.empara.cases.service.WorkService;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What must be done next, and what is still being typed. */
interface WorkOfInstitutions {

  @Test
  default void aStepOfNobody_isTakenByTheFirst_andTheSecondIsToldWho() throws Exception {
    Long step = aStep(null);

    assertThatThrownBy(() -> Desk.technician(FORMENTERA, () -> work().take(step)))
        .isInstanceOf(NotFound.class);
    StepView first = Desk.technician(IBD, () -> work().take(step));
    StepView second = officer(() -> work().take(step));

    assertThat(first.owner()).isEqualTo(IBD);
    assertThat(second).isEqualTo(first);
    assertThat(second.ownerName()).isNotBlank().isNotEqualTo(IBD);
  }

  @Test
  default void aStep_isGivenToTheOwnInstitutionOnly() throws Exception {
    Long step = aStep(IBD);

    for (String stranger : List.of(FORMENTERA, "ningu@ibd", "auditoria@ibd")) {
      refused(
          () -> Desk.technician(IBD, () -> work().give(step, stranger)),
          "owner",
          "error.act.owner.unknown");
    }
    assertThat(Desk.technician(IBD, () -> work().give(step, DUTY_OFFICER)).owner())
        .isEqualTo(DUTY_OFFICER);
    assertThat(items(IBD, Roles.TECHNICIAN, Scope.MINE, null)).doesNotContain(step);
    assertThat(items(DUTY_OFFICER, Roles.COORDINATOR, Scope.MINE, null)).contains(step);
  }

  @Test
  default void aStep_isPutOffToALaterDay_withItsReason_andKeepsTheFirstPromise() throws Exception {
    Long step = aStep(IBD);
    OffsetDateTime before = due(step);

    refused(
        () -> Desk.technician(IBD, () -> work().postpone(step, Desk.inDays(1), "Massa prest")),
        "due",
        "error.step.later");
    Desk.technician(IBD, () -> work().postpone(step, Desk.inDays(5), "És fora"));
    StepView twice =
        Desk.technician(IBD, () -> work().postpone(step, Desk.inDays(9), "Encara és fora"));

    assertThat(twice.postponedFrom()).isEqualTo(before);
    assertThat(twice.reason()).isEqualTo("Encara és fora");
    assertThat(twice.due()).isAfter(Desk.inDays(8));
  }

  @Test
  default void aStep_thatIsOver_isNotChangedAnyMore() throws Exception {
    Long step = aStep(IBD);
    Desk.technician(IBD, () -> work().cancel(step, "No cal"));

    for (Callable<StepView> verb :
        List.<Callable<StepView>>of(
            () -> work().take(step),
            () -> work().give(step, IBD),
            () -> work().postpone(step, Desk.inDays(9), "Tard"),
            () -> work().cancel(step, "Un altre pic"))) {
      refused(() -> Desk.technician(IBD, verb), "step", "error.step.closed");
    }
    assertThat(items(IBD, Roles.TECHNICIAN, Scope.INSTITUTION, null)).doesNotContain(step);
  }

  @Test
  default void theWork_isTold_byWhenItIsDue_andWhoseItIs() throws Exception {
    WorkCounts before = counts();
    Long overdue = aStep(IBD);
    Long later = aStep(IBD);
    Long nobodys = aStep(null);
    Long theirs = aStep(FORMENTERA);
    change("update EMP_NEXT_STEP set DUE = ? where ID = ?", Desk.inDays(-1), overdue);

    assertThat(mine(When.OVERDUE)).contains(overdue).doesNotContain(later, nobodys, theirs);
    assertThat(mine(When.LATER)).contains(later).doesNotContain(overdue, nobodys, theirs);
    assertThat(mine(When.NOBODY)).contains(nobodys).doesNotContain(overdue, later, theirs);
    assertThat(mine(null)).contains(overdue, later, nobodys).doesNotContain(theirs);
    assertThat(items(DUTY_OFFICER, Roles.COORDINATOR, Scope.MINE, null))
        .contains(nobodys)
        .doesNotContain(overdue, later);
    assertThat(items(DUTY_OFFICER, Roles.COORDINATOR, Scope.INSTITUTION, null))
        .contains(overdue, later, nobodys)
        .doesNotContain(theirs);
    assertThat(items(FORMENTERA, Roles.TECHNICIAN, Scope.INSTITUTION, null))
        .contains(theirs)
        .doesNotContain(overdue, later, nobodys);
    assertThat(counts())
        .isEqualTo(
            new WorkCounts(
                before.overdue() + 1, before.today(), before.later() + 1, before.nobodys() + 1));
  }

  @Test
  default void aDraft_isThereAgain_forNobodyElse_untilItIsRecordedOrDiscarded() throws Exception {
    String number = Desk.aCase();
    keep(IBD, number, "Estic escrivint", 1);

    assertThat(Desk.open(IBD, number).draft().typed())
        .satisfies(
            draft -> {
              assertThat(draft.text()).isEqualTo("Estic escrivint");
              assertThat(draft.stepWhat()).isEqualTo("Telefonar");
              assertThat(draft.reliedOn()).isEqualTo(1);
            });
    assertThat(Desk.open(FORMENTERA, number).draft()).isNull();
    assertThat(Desk.open(DUTY_OFFICER, number))
        .satisfies(view -> assertThat(view.draft()).isNull());
    assertThatThrownBy(() -> keep(Acts.MENORCA, number, "No hi som", 1))
        .isInstanceOf(NotFound.class);

    Desk.assessed(number);
    assertThatThrownBy(
            () -> Desk.record(IBD, number, new Acts.Typed(1).saying("Estic escrivint").done()))
        .isInstanceOf(StaleStatusException.class);
    assertThat(Desk.open(IBD, number).draft()).as("refused").isNotNull();

    Desk.record(IBD, number, new Acts.Typed(2).saying("Estic escrivint").done());
    assertThat(Desk.open(IBD, number).draft()).as("recorded").isNull();
    keep(IBD, number, "Estic escrivint", 1);
    assertThat(Desk.open(IBD, number).draft()).as("on its way meanwhile").isNull();

    keep(IBD, number, "", 3);
    assertThat(Desk.open(IBD, number).draft().typed().stepWhat()).isEqualTo("Telefonar");
    Desk.technician(
        IBD,
        () -> {
          bean(DraftService.class).discard(number);
          return null;
        });
    assertThat(Desk.open(IBD, number).draft()).as("discarded").isNull();
  }

  @Test
  default void aDraft_thatNobodyComesBackTo_isForgottenAfterThirtyDays() throws Exception {
    String old = Desk.aCase();
    String young = Desk.aCase();
    keep(IBD, old, "Antic", 1);
    keep(IBD, young, "Recent", 1);
    age(old, 31);
    age(young, 29);

    Desk.system(() -> bean(DraftService.class).forgetOld());

    assertThat(Desk.open(IBD, old).draft()).isNull();
    assertThat(Desk.open(IBD, young).draft()).isNotNull();
  }

  private static void age(String number, int days) throws Exception {
    change(
        "update EMP_ACT_DRAFT set SAVED_AT = ? where CASE_ID ="
            + " (select ID from EMP_CASE_FILE where CASE_NUMBER = ?)",
        Desk.inDays(-days),
        number);
  }

  private static void keep(String principal, String number, String text, long version)
      throws Exception {
    DraftCommand draft =
        new DraftCommand(
            ActKind.NOTE,
            ActVisibility.OWN,
            null,
            text,
            null,
            Desk.inDays(2),
            IBD,
            "Telefonar",
            version);
    Desk.technician(
        principal,
        () -> {
          bean(DraftService.class).keep(number, draft);
          return null;
        });
  }

  /** A step of a case of its own, due in three days. */
  private static Long aStep(String owner) throws Exception {
    String number = Desk.aCase();
    Desk.record(IBD, number, new Acts.Typed(1).step("Telefonar", owner).done());
    return Desk.step(IBD, number, "Telefonar").id();
  }

  private static OffsetDateTime due(Long step) throws Exception {
    return Desk.technician(IBD, () -> all(Scope.INSTITUTION, null)).stream()
        .filter(item -> item.step().id().equals(step))
        .map(item -> item.step().due())
        .findFirst()
        .orElseThrow(AssertionError::new);
  }

  private static List<Long> mine(When when) throws Exception {
    return items(IBD, Roles.TECHNICIAN, Scope.MINE, when);
  }

  private static List<Long> items(String principal, String role, Scope scope, When when)
      throws Exception {
    return As.user(principal, role, () -> all(scope, when)).stream()
        .map(item -> item.step().id())
        .toList();
  }

  private static List<WorkItem> all(Scope scope, When when) {
    List<WorkItem> all = new ArrayList<>();
    String cursor = null;
    do {
      var page = work().list(new WorkFilter(scope, when), new PageRequest(cursor, 20));
      all.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);
    return all;
  }

  private static WorkCounts counts() throws Exception {
    return Desk.technician(
        IBD, () -> work().page(new WorkFilter(Scope.MINE, null), PageRequest.first()).counts());
  }

  private static <T> T officer(Callable<T> verb) throws Exception {
    return As.user(DUTY_OFFICER, Roles.COORDINATOR, verb);
  }

  private static WorkService work() {
    return bean(WorkService.class);
  }
}

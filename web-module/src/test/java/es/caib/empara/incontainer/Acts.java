package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.DUTY;
import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.Server.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import es.caib.empara.access.Roles;
import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ActVisibility;
import es.caib.empara.cases.ContactOutcome;
import es.caib.empara.cases.PersonRole;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.service.ActCommand;
import es.caib.empara.cases.service.ActRecorded;
import es.caib.empara.cases.service.CasePartsService;
import es.caib.empara.cases.service.CasePartsService.OtherCase;
import es.caib.empara.cases.service.CasePartsService.Visit;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.cases.service.CaseView;
import es.caib.empara.cases.service.ContactMade;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.cases.service.WorkService;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What institutions do on a case, and what the others learn of it. */
interface Acts {

  String FORMENTERA = "tecnica@cformentera";
  String IBD = "tecnica@ibd";
  String DUTY_OFFICER = "guardia@ibd";
  String MENORCA = "tecnica@cmenorca";
  String SECRET = "Només per a nosaltres";

  @Test
  default void anOwnNote_isForTheOwnInstitution_inTheCase_theTimelineAndTheChanges()
      throws Exception {
    String number = Desk.aCase();
    Desk.open(IBD, number);
    Desk.record(FORMENTERA, number, note(1).own().step("Pas nostre", null).done());

    CaseView theirs = Desk.open(IBD, number);
    CaseView ours = Desk.open(FORMENTERA, number);

    assertThat(theirs.statusVersion()).isEqualTo(2);
    assertThat(theirs.openSteps()).isEmpty();
    assertThat(List.of(act(theirs.timeline()), act(theirs.changes()), act(timeline(IBD, number))))
        .allSatisfy(
            line -> {
              assertThat(line.institution()).isEqualTo("cformentera");
              assertThat(line.internal()).isTrue();
              assertThat(line.detail()).isNull();
            });
    assertThatThrownBy(() -> Desk.record(IBD, number, note(1).done()))
        .isInstanceOfSatisfying(
            StaleStatusException.class,
            stale -> assertThat(act(stale.changes()).detail()).isNull());
    assertThat(theirs.toString()).doesNotContain(SECRET).doesNotContain("Pas nostre");
    assertThat(act(ours.timeline()).detail()).isEqualTo(SECRET);
    assertThat(act(timeline(FORMENTERA, number)).detail()).isEqualTo(SECRET);
    assertThat(ours.openSteps()).singleElement().extracting("what").isEqualTo("Pas nostre");
  }

  @Test
  default void onlyANote_mayBeForTheOwnInstitution() throws Exception {
    String number = Desk.aCase();

    refused(
        () -> Desk.record(IBD, number, note(1).of(ActKind.VISIT).own().done()),
        "visibility",
        "error.act.visibility");
    assertNothingHappened(number);
  }

  @Test
  default void theOwnerOfANextStep_isAnAccountOnCases_ofAnInstitutionOfTheCase() throws Exception {
    String number = Desk.aCase();

    for (String unknown : List.of("ningu@cformentera", "admin@cformentera", "auditoria@ibd")) {
      refused(
          () -> Desk.record(IBD, number, note(1).step("Pas", unknown).done()),
          "nextStep.owner",
          "error.act.owner.unknown");
    }
    refused(
        () -> Desk.record(IBD, number, note(1).step("Pas", MENORCA).done()),
        "nextStep.owner",
        "error.act.owner.foreign");
    refused(
        () -> Desk.record(IBD, number, note(1).own().step("Pas", FORMENTERA).done()),
        "nextStep.owner",
        "error.act.owner.foreign");
    assertNothingHappened(number);

    Desk.record(IBD, number, note(1).step("Per a ells", FORMENTERA).done());
    Desk.record(IBD, number, note(2).step("Per nom", "Na Invenció Provada").done());
    Desk.record(IBD, number, note(3).step("De ningú", null).done());

    assertThat(Desk.open(FORMENTERA, number).openSteps())
        .extracting("what", "institution", "owner")
        .containsExactlyInAnyOrder(
            tuple("Per a ells", "cformentera", FORMENTERA),
            tuple("Per nom", "ibd", null),
            tuple("De ningú", "ibd", null));
    assertThat(Desk.step(IBD, number, "Per nom").ownerName()).isEqualTo("Na Invenció Provada");
    assertThat(Desk.step(IBD, number, "De ningú").isNobodys()).isTrue();
  }

  @Test
  default void aNextStep_thatIsDueInThePast_isRefusedAndNamesTheField() throws Exception {
    String number = Desk.aCase();

    refused(
        () -> Desk.record(IBD, number, note(1).stepDue(-1).done()),
        "nextStep.due",
        "error.act.due.past");
    assertNothingHappened(number);
  }

  @Test
  default void aStep_isDoneByOneAct_ofWhoeverMayKnowOfIt() throws Exception {
    String number = Desk.aCase();
    Desk.record(IBD, number, note(1).step("Telefonar", null).done());
    Desk.record(IBD, number, note(2).own().step("Intern", null).done());
    Long shared = Desk.step(IBD, number, "Telefonar").id();
    Long hidden = Desk.step(IBD, number, "Intern").id();

    refused(
        () -> Desk.record(FORMENTERA, number, note(3).closing(hidden).done()),
        "closes",
        "error.step.unknown");
    refused(
        () -> Desk.record(FORMENTERA, Desk.aCase(), note(1).closing(shared).done()),
        "closes",
        "error.step.unknown");
    Desk.record(FORMENTERA, number, note(3).closing(shared).done());
    refused(
        () -> Desk.record(IBD, number, note(4).closing(shared).done()),
        "closes",
        "error.step.closed");

    assertThat(Desk.open(IBD, number).openSteps()).extracting("id").containsExactly(hidden);
    assertThat(
            count(
                "select count(*) from EMP_NEXT_STEP where ID = ? and STATE = 'DONE'"
                    + " and CLOSED_BY = 'tecnica@cformentera' and CLOSED_BY_ACT is not null",
                shared))
        .isEqualTo(1);
  }

  @Test
  default void anAct_thatClosesAStep_whichSomebodyHasCancelled_isToldSo() throws Exception {
    String number = Desk.aCase();
    Desk.record(IBD, number, note(1).step("Telefonar", null).done());
    Long step = Desk.step(IBD, number, "Telefonar").id();
    As.user(
        DUTY_OFFICER,
        Roles.COORDINATOR,
        () -> bean(WorkService.class).cancel(step, "No cal, de prova"));

    assertThatThrownBy(() -> Desk.record(IBD, number, note(2).closing(step).done()))
        .isInstanceOfSatisfying(InvalidInput.class, Acts::assertTellsOfTheClosedStep);
    assertThat(Desk.open(IBD, number).statusVersion()).isEqualTo(2);
  }

  @Test
  default void anAct_thatClosesAStep_whileSomebodyCancelsIt_isToldSo() throws Exception {
    String number = Desk.aCase();
    Desk.record(IBD, number, note(1).step("Telefonar", null).done());
    Long step = Desk.step(IBD, number, "Telefonar").id();
    AtomicReference<Thread> recording = new AtomicReference<>();
    UserTransaction transaction = Server.transaction();
    CompletableFuture<ActRecorded> act;
    transaction.begin();
    try {
      As.user(
          DUTY_OFFICER,
          Roles.COORDINATOR,
          () -> bean(WorkService.class).cancel(step, "No cal, de prova"));
      act =
          Background.run(
              () -> {
                recording.set(Thread.currentThread());
                return Desk.record(IBD, number, note(2).closing(step).done());
              });
      // It cannot leave this place before the commit.
      eventually(() -> Desk.isAt(recording.get(), "lockSteps"));
    } finally {
      transaction.commit();
    }

    assertThatThrownBy(act::join)
        .isInstanceOf(CompletionException.class)
        .rootCause()
        .isInstanceOfSatisfying(InvalidInput.class, Acts::assertTellsOfTheClosedStep);
    assertThat(Desk.open(IBD, number).statusVersion()).isEqualTo(2);
  }

  private static void assertTellsOfTheClosedStep(InvalidInput told) {
    assertThat(told.field()).isEqualTo("closes");
    assertThat(told.key()).isEqualTo("error.step.closed");
  }

  @Test
  default void aFirstContact_tellsOfTheEarlierOnes() throws Exception {
    String number = Desk.aCase();

    ActRecorded first =
        Desk.record(IBD, number, note(1).contact(ContactOutcome.NOT_REACHED).done());
    ActRecorded second =
        Desk.record(FORMENTERA, number, note(2).contact(ContactOutcome.REACHED).done());

    assertThat(first.earlierContacts()).isEmpty();
    assertThat(second.earlierContacts())
        .singleElement()
        .satisfies(
            contact -> {
              assertThat(contact.institution()).isEqualTo("ibd");
              assertThat(contact.by()).isEqualTo(IBD);
              assertThat(contact.byName()).isNotBlank();
              assertThat(contact.outcome()).isEqualTo(ContactOutcome.NOT_REACHED);
            });
    assertThat(Desk.open(IBD, number).contacts())
        .extracting(ContactMade::institution)
        .containsExactlyInAnyOrder("cformentera", "ibd");
    refused(
        () -> Desk.record(IBD, number, note(3).outcome(ContactOutcome.REACHED).done()),
        "outcome",
        "error.act.outcome");
  }

  @Test
  default void anAct_onAStaleStatus_isRefusedWithWhatTheStateSaid_andHasNoEffect()
      throws Exception {
    String number = Desk.aCase();
    Desk.record(IBD, number, note(1).step("Telefonar", null).done());
    Long step = Desk.step(IBD, number, "Telefonar").id();
    Desk.assessed(number);

    assertThatThrownBy(() -> Desk.record(IBD, number, note(2).closing(step).done()))
        .isInstanceOfSatisfying(
            StaleStatusException.class,
            stale -> {
              assertThat(stale.current()).isEqualTo(3);
              assertThat(stale.changes())
                  .singleElement()
                  .satisfies(
                      line -> {
                        assertThat(line.what()).isEqualTo(StatusAspect.RISK_LEVEL);
                        assertThat(line.from()).isNull();
                        assertThat(line.to()).isEqualTo("HIGH");
                      });
            });

    assertThat(Desk.open(IBD, number).openSteps()).extracting("id").containsExactly(step);
    Desk.record(IBD, number, note(3).closing(step).done());
    assertThat(Desk.open(IBD, number).openSteps()).isEmpty();
  }

  @Test
  default void theSameKeyAgain_isTheSameAct_whateverHasPassedSince() throws Exception {
    String number = Desk.aCase();
    String other = Desk.aCase();
    String key = UUID.randomUUID().toString();

    ActRecorded first = Desk.record(IBD, number, note(1).keyed(key).step("Pas", IBD).done());
    // As it would be when the day is over and the owner has left.
    ActRecorded late = Desk.record(IBD, number, note(1).keyed(key).stepDue(-1).done());
    ActRecorded left = Desk.record(IBD, number, note(1).keyed(key).step("Pas", "ningu@ibd").done());

    assertThat(List.of(late, left)).containsOnly(first);
    assertThat(Desk.open(IBD, number).openSteps()).hasSize(1);
    refused(
        () -> Desk.record(IBD, other, note(1).keyed(key).done()),
        "Idempotency-Key",
        "error.key.reused");
    assertThat(Desk.record(FORMENTERA, other, note(1).keyed(key).done()).statusVersion())
        .isEqualTo(2);
  }

  @Test
  default void theSameKeyTwiceAtOnce_isOneAct() throws Exception {
    String number = Desk.aCase();
    String key = UUID.randomUUID().toString();

    List<CompletableFuture<ActRecorded>> both =
        List.of(
            Background.run(() -> Desk.record(IBD, number, note(1).keyed(key).done())),
            Background.run(() -> Desk.record(IBD, number, note(1).keyed(key).done())));

    assertThat(both.get(0).join()).isEqualTo(both.get(1).join());
    assertThat(Desk.open(IBD, number).statusVersion()).isEqualTo(2);
  }

  @Test
  default void theOtherCasesOfAPerson_areThoseInScope() throws Exception {
    String document = "P" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    String here = Desk.aCase("07024", document, null);
    String near = Desk.aCase("07024", null, document);
    String far = Desk.aCase("07032", document, null);
    Desk.aCase("07024", "Q" + document, null);
    eventually(() -> count("select count(*) from EMP_CASE_KEY where KEY_VALUE = ?", document) == 3);

    assertThat(others(FORMENTERA, here))
        .extracting(OtherCase::caseNumber, OtherCase::here, OtherCase::there)
        .containsExactly(tuple(near, PersonRole.VICTIM, PersonRole.DENOUNCED));
    assertThat(others(IBD, here))
        .extracting(OtherCase::caseNumber)
        .containsExactlyInAnyOrder(near, far);
    assertThatThrownBy(() -> others(MENORCA, here)).isInstanceOf(NotFound.class);
    change("update EMP_CASE_FILE set STATE = 'CANCELLED' where CASE_NUMBER = ?", near);
    assertThat(others(FORMENTERA, here)).isEmpty();
  }

  @Test
  default void whoHasSeenACase_isSaidByName_theNewestFirst() throws Exception {
    String number = Desk.aCase();
    Desk.open(FORMENTERA, number);
    Desk.record(FORMENTERA, number, note(1).done());
    Desk.open(IBD, number);

    List<Visit> visits =
        Desk.technician(IBD, () -> bean(CasePartsService.class).visits(number, DUTY));

    assertThat(visits).extracting(Visit::principal).containsExactly(IBD, FORMENTERA);
    assertThat(visits).extracting(Visit::statusVersion).containsExactly(2L, 1L);
    assertThat(visits).extracting(Visit::institution).containsExactly("ibd", "cformentera");
    assertThat(visits).allSatisfy(visit -> assertThat(visit.name()).isNotBlank());
    assertThatThrownBy(
            () -> Desk.technician(MENORCA, () -> bean(CasePartsService.class).visits(number, DUTY)))
        .isInstanceOf(NotFound.class);
  }

  private static Typed note(long version) {
    return new Typed(version);
  }

  private static TimelineLine act(List<TimelineLine> lines) {
    return lines.stream()
        .filter(line -> line.what() == StatusAspect.ACT)
        .findFirst()
        .orElseThrow(AssertionError::new);
  }

  private static List<TimelineLine> timeline(String principal, String number) throws Exception {
    return Desk.technician(
        principal,
        () -> bean(CaseService.class).timeline(number, DUTY, PageRequest.first()).items());
  }

  private static List<OtherCase> others(String principal, String number) throws Exception {
    return Desk.technician(principal, () -> bean(CasePartsService.class).otherCases(number, DUTY));
  }

  private static void assertNothingHappened(String number) throws Exception {
    assertThat(count("select STATUS_VERSION from EMP_CASE_FILE where CASE_NUMBER = ?", number))
        .isEqualTo(1);
    assertThat(
            count(
                "select count(*) from EMP_CASE_ACT a join EMP_CASE_FILE c on c.ID = a.CASE_ID"
                    + " where c.CASE_NUMBER = ?",
                number))
        .isZero();
  }

  static void refused(ThrowingCallable call, String field, String key) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid -> {
              assertThat(invalid.field()).isEqualTo(field);
              assertThat(invalid.key()).isEqualTo(key);
            });
  }

  /** An act as it is typed; a note unless something else is said. */
  final class Typed {

    private final long version;
    private ActKind kind = ActKind.NOTE;
    private String text = "Nota de prova";
    private ActVisibility visibility = ActVisibility.SHARED;
    private ContactOutcome outcome;
    private ActCommand.NextStep step;
    private String key;
    private List<Long> closes = List.of();

    Typed(long version) {
      this.version = version;
    }

    Typed of(ActKind other) {
      kind = other;
      return this;
    }

    Typed saying(String words) {
      text = words;
      return this;
    }

    Typed own() {
      visibility = ActVisibility.OWN;
      text = SECRET;
      return this;
    }

    Typed outcome(ContactOutcome how) {
      outcome = how;
      return this;
    }

    Typed contact(ContactOutcome how) {
      return of(ActKind.FIRST_CONTACT).outcome(how);
    }

    Typed step(String what, String owner) {
      step = new ActCommand.NextStep(Desk.inDays(3), owner, what);
      return this;
    }

    Typed stepDue(int days) {
      step = new ActCommand.NextStep(Desk.inDays(days), IBD, "Pas");
      return this;
    }

    Typed keyed(String idempotencyKey) {
      key = idempotencyKey;
      return this;
    }

    Typed closing(Long... steps) {
      closes = List.of(steps);
      return this;
    }

    ActCommand done() {
      return new ActCommand(kind, text, null, step, version, key, visibility, outcome, closes);
    }
  }
}

package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.CommissionDesk.PASSWORD;
import static es.caib.empara.incontainer.CommissionDesk.SECRETARY;
import static es.caib.empara.incontainer.CommissionDesk.about;
import static es.caib.empara.incontainer.CommissionDesk.decide;
import static es.caib.empara.incontainer.CommissionDesk.incorporation;
import static es.caib.empara.incontainer.CommissionDesk.logIn;
import static es.caib.empara.incontainer.CommissionDesk.on;
import static es.caib.empara.incontainer.CommissionDesk.proposals;
import static es.caib.empara.incontainer.CommissionDesk.propose;
import static es.caib.empara.incontainer.CommissionDesk.read;
import static es.caib.empara.incontainer.CommissionDesk.resolutions;
import static es.caib.empara.incontainer.CommissionDesk.run;
import static es.caib.empara.incontainer.CommissionDesk.secretary;
import static es.caib.empara.incontainer.CommissionDesk.today;
import static es.caib.empara.incontainer.CommissionDesk.view;
import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.Server.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.InvitationView;
import es.caib.empara.access.service.Invitations;
import es.caib.empara.access.service.SignIn;
import es.caib.empara.commission.Office;
import es.caib.empara.commission.ProposalKind;
import es.caib.empara.commission.ProposalState;
import es.caib.empara.commission.ResolutionState;
import es.caib.empara.commission.StepState;
import es.caib.empara.commission.service.BodyOutlook;
import es.caib.empara.commission.service.CommissionConflict;
import es.caib.empara.commission.service.ProposalCommand;
import es.caib.empara.commission.service.RightService;
import es.caib.empara.commission.service.RightView;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.service.InstitutionService;
import es.caib.empara.institutions.service.Realms;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Commission decides, and what it decides happens. */
interface TheCommission {

  List<String> DEMO =
      List.of(
          "ibd", "cmallorca", "cmenorca", "ceivissa", "cformentera", "palma", "comissio", "ses");

  @Test
  default void aBody_isLetIn_suspended_resumed_andLetGo_byWhatWasResolved() throws Exception {
    Long proposal = propose(incorporation("manacor", "07033"));
    Long resolution = decide(proposal);

    eventually(() -> read(resolution).steps().stream().allMatch(s -> s.state() == StepState.DONE));
    assertThat(read(resolution).state()).isEqualTo(ResolutionState.IN_EFFECT);
    assertThat(bean(Realms.class).isOpen("manacor")).isTrue();
    assertThat(read(resolution).invited()).isEqualTo("admin@manacor");
    assertThat(
            count(
                "select count(*) from EMP_STAFF_MEMBER where PRINCIPAL = 'admin@manacor'"
                    + " and ORIGIN = 'RESOLUTION' and STATE = 'ACTIVE'"))
        .isEqualTo(1);

    InvitationView first = secretary(() -> resolutions().invite(resolution));
    InvitationView second = secretary(() -> resolutions().invite(resolution));
    assertThat(bean(Invitations.class).whose(first.token(), "1.2.3.4")).isEmpty();
    assertThatThrownBy(() -> bean(Invitations.class).accept(second.token(), "curta", "1.2.3.4"))
        .hasMessage("password: error.password.short");
    bean(Invitations.class).accept(second.token(), PASSWORD, "1.2.3.4");
    assertThatThrownBy(() -> bean(Invitations.class).accept(second.token(), PASSWORD, "1.2.3.4"))
        .hasMessage("token: error.invitation.over");
    assertThat(logIn("admin@manacor")).isInstanceOf(SignIn.Result.Accepted.class);
    assertThatThrownBy(() -> secretary(() -> resolutions().invite(resolution)))
        .isInstanceOf(CommissionConflict.class);
    assertThat(bean(Callers.class).load("admin@manacor").orElseThrow().dataKinds())
        .containsExactly(DataKind.MEASURES);

    decide(propose(about(ProposalKind.SUSPEND, "manacor")));
    eventually(() -> bean(Callers.class).load("admin@manacor").isEmpty());
    eventually(() -> !bean(Realms.class).isOpen("manacor"));
    assertThat(logIn("admin@manacor")).isInstanceOf(SignIn.Result.Refused.class);

    decide(propose(about(ProposalKind.RESUME, "manacor")));
    eventually(() -> bean(Realms.class).isOpen("manacor"));
    assertThat(logIn("admin@manacor")).isInstanceOf(SignIn.Result.Accepted.class);

    decide(propose(about(ProposalKind.WITHDRAW, "manacor")));
    eventually(() -> bean(Callers.class).load("admin@manacor").isEmpty());
    assertThat(logIn("admin@manacor")).isInstanceOf(SignIn.Result.Refused.class);
    assertThat(read(resolution).endedAt()).isNotNull();
    assertThatThrownBy(() -> propose(incorporation("manacor", "07033")))
        .hasMessage("realm: error.realm.taken");
  }

  @Test
  default void aResolutionForALaterDay_doesNothingBefore_andIsAmendedByAnother() throws Exception {
    ProposalCommand later = on(incorporation("llucmajor", "07031"), today().plusDays(40));
    Long first = decide(propose(later));
    assertThat(read(first).state()).isEqualTo(ResolutionState.ADOPTED);
    assertThat(count("select count(*) from EMP_INSTITUTION where REALM = 'llucmajor'")).isZero();

    Long second = decide(propose(on(incorporation("llucmajor", "07031"), today().plusDays(50))));

    assertThat(read(first).state()).isEqualTo(ResolutionState.SUPERSEDED);
    assertThat(read(first).steps()).allMatch(step -> step.state() == StepState.DROPPED);
    assertThat(read(second).amends()).isEqualTo(read(first).number());
    assertThat(read(second).steps()).allMatch(step -> step.state() == StepState.WAITING);

    // The server was down on the day: it is done when the time is seen to have come.
    change("update EMP_RESOLUTION set EFFECTIVE_AT = ADOPTED_AT where ID = ?", second);
    change(
        "update EMP_RESOLUTION_STEP set DUE_AT = ? where RESOLUTION_ID = ?",
        bean(BusinessClock.class).now().minusDays(1),
        second);
    eventually(() -> bean(Realms.class).isOpen("llucmajor"));
    As.user(
        Server.SYSTEM,
        Roles.SYSTEM,
        () -> run(() -> bean(InstitutionService.class).end("llucmajor")));
  }

  @Test
  default void beforeTheVote_itIsToldWhatAProposalWouldDo_withoutACountUnderFive()
      throws Exception {
    Long proposal = propose(incorporation("marratxi", "07036"));

    BodyOutlook outlook =
        As.user("vocal1@comissio", Roles.COMMISSION, () -> proposals().outlook(proposal));

    assertThat(outlook.cases())
        .allMatch(row -> row.about() == null || row.about() % 5 == 0 && row.about() >= 0);
    assertThat(outlook.gains()).containsExactly(DataKind.MEASURES);
    assertThat(outlook.others()).contains("Consell de Mallorca");
    assertThat(outlook.people()).isEqualTo(4);
    assertThatThrownBy(
            () -> As.user("admin@palma", Roles.ADMIN, () -> proposals().outlook(proposal)))
        .isInstanceOf(EJBAccessException.class);
    As.user("coordinacio@ibd", Roles.COORDINATOR, () -> run(() -> proposals().takeBack(proposal)));
  }

  @Test
  default void anAdministrator_proposesForTheOwnBodyOnly_andSeesNoOthers() throws Exception {
    Long own =
        As.user(
            "admin@palma",
            Roles.ADMIN,
            () -> proposals().propose(about(ProposalKind.SUSPEND, "palma")));

    assertThatThrownBy(
            () ->
                As.user(
                    "admin@cmenorca",
                    Roles.ADMIN,
                    () -> proposals().propose(about(ProposalKind.SUSPEND, "palma"))))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("realm: error.proposal.own.body");
    assertThatThrownBy(() -> As.user("admin@cmenorca", Roles.ADMIN, () -> proposals().read(own)))
        .isInstanceOf(NotFound.class);
    assertThat(
            As.user(
                    "admin@cmenorca",
                    Roles.ADMIN,
                    () -> proposals().list(true, PageRequest.first()))
                .items())
        .isEmpty();
    assertThatThrownBy(
            () ->
                As.user(
                    "coordinacio@ibd",
                    Roles.COORDINATOR,
                    () -> run(() -> proposals().takeBack(own))))
        .isInstanceOf(NotFound.class);
    As.user("admin@palma", Roles.ADMIN, () -> run(() -> proposals().takeBack(own)));
    assertThat(As.user("admin@palma", Roles.ADMIN, () -> proposals().read(own)).state())
        .isEqualTo(ProposalState.TAKEN_BACK);
    assertThat(As.user("admin@palma", Roles.ADMIN, () -> bean(RightService.class).all()))
        .extracting(RightView::realm)
        .containsExactly("palma");
  }

  @Test
  default void everyRightOfEveryAccountOfTheDemo_isWalkedBackToWhatItRestsOn() throws Exception {
    LocalDate agreement = LocalDate.of(2026, 6, 24);

    List<RightView> rights =
        As.user("auditoria@ibd", Roles.AUDITOR, () -> bean(RightService.class).all()).stream()
            .filter(right -> DEMO.contains(right.realm()))
            .toList();

    assertThat(rights).extracting(RightView::realm).containsExactlyInAnyOrderElementsOf(DEMO);
    for (RightView right : rights) {
      RightView.Basis resolution = right.resolution();
      if (resolution == null) {
        assertThat(right.since()).as("%s, by the agreement", right.realm()).isEqualTo(agreement);
      } else {
        assertThat(
                count(
                    "select count(*) from EMP_RESOLUTION r join EMP_AGENDA_ITEM i on"
                        + " i.ID = r.ITEM_ID where r.ID = ? and i.STATE = 'ADOPTED' and i.PLACE = ?",
                    resolution.resolutionId(),
                    resolution.item()))
            .isEqualTo(1);
        assertThat(view(SECRETARY, resolution.sessionId()).number())
            .isEqualTo(resolution.session());
      }
      for (RightView.Person person : right.people()) {
        assertThat(person.places().stream().anyMatch(place -> place.capacity() != null))
            .as("%s sits, or does not", person.principal())
            .isEqualTo(person.roles().contains(Roles.COMMISSION));
        assertThat(person.places().stream().anyMatch(place -> place.office() == Office.SECRETARY))
            .as("%s is the secretary, or is not", person.principal())
            .isEqualTo(person.roles().contains(Roles.SECRETARY));
        assertThat(person.places()).allSatisfy(place -> assertThat(place.since()).isNotNull());
      }
    }
    assertThat(
            rights.stream()
                .flatMap(right -> right.people().stream())
                .mapToLong(person -> person.roles().size())
                .sum())
        .isEqualTo(
            count(
                "select count(*) from EMP_ACCOUNT_ROLE r join EMP_ACCOUNT a on"
                    + " a.PRINCIPAL = r.PRINCIPAL where a.STATE = 'ACTIVE' and a.REALM in ('"
                    + String.join("', '", DEMO)
                    + "')"));
  }
}

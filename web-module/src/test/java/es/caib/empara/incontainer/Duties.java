package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Acts.refused;
import static es.caib.empara.incontainer.Roster.ADMIN;
import static es.caib.empara.incontainer.Roster.ONE;
import static es.caib.empara.incontainer.Roster.OTHER;
import static es.caib.empara.incontainer.Roster.technician;
import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.Server.eventually;
import static es.caib.empara.incontainer.Server.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.alerts.ShiftState;
import es.caib.empara.alerts.service.DutyLine;
import es.caib.empara.alerts.service.DutyNow;
import es.caib.empara.alerts.service.DutyService;
import es.caib.empara.alerts.service.ShiftView;
import es.caib.empara.shared.service.NotFound;
import jakarta.ejb.EJBAccessException;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A shift passes from one person to the next, and what happens when nobody accepts it. */
interface Duties {

  String OPEN_ALERTS =
      "select count(*) from EMP_ALERT where TYPE = 'DUTY_UNCOVERED' and TO_VALUE = 'ceivissa'"
          + " and STATE <> 'CLOSED'";
  String OPEN_LAPSES =
      "select count(*) from EMP_DUTY_LAPSE where INSTITUTION_ID = 4 and MENDED_AT is null";

  @Test
  default void duty_isNobodysBusinessWithoutARole_andAnAdministratorAcceptsNothing()
      throws Exception {
    Roster.clear();
    Long shift = Roster.shift(-60, 60, ONE, OTHER);

    for (String role : List.of(Roles.READER, Roles.ADMIN, Roles.AUDITOR)) {
      assertThatThrownBy(() -> As.user(ADMIN, role, () -> duty().accept(shift)))
          .as(role)
          .isInstanceOf(EJBAccessException.class);
    }
    assertThatThrownBy(() -> As.user("auditoria@ibd", Roles.AUDITOR, () -> duty().now()))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> technician("tecnica@palma", () -> duty().accept(shift)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  default void names_ofWhoIsOnDuty_areToldToEverybodyOnCases_andToAnAdministratorHerOwn()
      throws Exception {
    Roster.clear();

    List<DutyNow> reader = As.user("consulta@cmallorca", Roles.READER, () -> duty().now());
    assertThat(reader).extracting(DutyNow::realm).startsWith("cmallorca").hasSize(6);
    assertThat(reader).allMatch(now -> now.principal() != null && now.name() != null);
    assertThat(As.user(ADMIN, Roles.ADMIN, () -> duty().now()))
        .extracting(DutyNow::realm)
        .containsExactly("ceivissa");
  }

  @Test
  default void shift_isAcceptedByItsPeople_notBeforeItsTime_andNotAfterIt() throws Exception {
    Roster.clear();
    Long later = Roster.shift(120, 300, ONE, null);
    Long over = Roster.shift(-300, -120, ONE, null);
    Long others = Roster.shift(-60, 60, OTHER, null);

    refused(() -> technician(ONE, () -> duty().accept(later)), "shift", "error.duty.early");
    refused(() -> technician(ONE, () -> duty().accept(over)), "shift", "error.duty.over");
    refused(() -> technician(ONE, () -> duty().accept(others)), "shift", "error.duty.not.yours");
  }

  @Test
  default void acceptance_relievesWhoWasThere_whoAnswersUntilThen() throws Exception {
    Roster.clear();
    Long first = Roster.shift(-240, 10, ONE, null);
    Long second = Roster.shift(10, 240, OTHER, null);

    assertThat(technician(ONE, () -> duty().accept(first)).state()).isEqualTo(ShiftState.ACCEPTED);
    assertThat(own().principal()).isEqualTo(ONE);
    assertThat(own().accepted()).isTrue();
    DutyLine line = technician(OTHER, () -> duty().here());
    assertThat(line.mine().id()).isEqualTo(second);

    technician(OTHER, () -> duty().accept(second));
    technician(OTHER, () -> duty().accept(second));

    assertThat(own().principal()).isEqualTo(OTHER);
    assertThat(text("select STATE || ' ' || RELIEVED_BY from EMP_DUTY_SHIFT where ID = ?", first))
        .isEqualTo("RELIEVED " + OTHER);
    assertThat(technician(OTHER, () -> duty().here()).mine()).isNull();
    refused(() -> technician(ONE, () -> duty().accept(first)), "shift", "error.duty.over");
    assertThat(
            count(
                "select count(*) from EMP_OPERATION where OPERATION = 'DUTY_ACCEPT'"
                    + " and DETAIL = ? and PRINCIPAL = ? and OUTCOME = 'OK'",
                "shift " + second,
                OTHER))
        .isEqualTo(2);
  }

  @Test
  default void whoComesLate_sendsNobodyHome_whoHasBegunTheNext() throws Exception {
    Roster.clear();
    Long first = Roster.shift(-240, 10, ONE, null);
    Long second = Roster.shift(10, 240, OTHER, null);
    technician(OTHER, () -> duty().accept(second));

    refused(() -> technician(ONE, () -> duty().accept(first)), "shift", "error.duty.over");
    assertThat(own().principal()).isEqualTo(OTHER);
  }

  @Test
  default void shift_thatEnds_staysWithWhoHasIt_andCanBeHandedOver() throws Exception {
    Roster.clear();
    Long shift = Roster.shift(-240, 60, ONE, null);
    technician(ONE, () -> duty().accept(shift));
    change("update EMP_DUTY_SHIFT set ENDS_AT = ? where ID = ?", Roster.in(-10), shift);
    assertThat(own().principal()).isEqualTo(ONE);
    assertThat(own().uncoveredSince()).isEqualTo(Roster.end(shift));

    refused(() -> technician(OTHER, () -> duty().offer(shift, ONE)), "shift", "error.duty.not.had");
    refused(
        () -> technician(ONE, () -> duty().offer(shift, "tecnica@palma")),
        "to",
        "error.duty.person");
    refused(() -> technician(OTHER, () -> duty().accept(shift)), "shift", "error.duty.not.yours");
    technician(ONE, () -> duty().offer(shift, OTHER));
    assertThat(own().principal()).isEqualTo(ONE);
    ShiftView taken = technician(OTHER, () -> duty().accept(shift));

    assertThat(taken.acceptedBy()).isEqualTo(OTHER);
    assertThat(own().principal()).isEqualTo(OTHER);
  }

  @Test
  default void whoHasLeft_answersNoMore_andTheNextInTheChainDoes() throws Exception {
    Roster.clear();
    Long shift = Roster.shift(-60, 60, ONE, OTHER);
    technician(ONE, () -> duty().accept(shift));
    change("update EMP_ACCOUNT set STATE = 'ENDED' where PRINCIPAL = ?", ONE);
    try {
      // The head of the desk is somebody else for once.
      change("update EMP_DUTY_DESK set HEAD = ? where INSTITUTION_ID = 4", OTHER);
      assertThat(As.user(ADMIN, Roles.ADMIN, () -> duty().now()).get(0).principal())
          .isEqualTo(OTHER);
    } finally {
      change("update EMP_ACCOUNT set STATE = 'ACTIVE' where PRINCIPAL = ?", ONE);
    }
  }

  @Test
  default void shift_ofWhoMayOnlyLook_waitsForSomebodyAgain_andIsTold() throws Exception {
    Roster.clear();
    Long shift = Roster.shift(-60, 60, ONE, OTHER);
    technician(ONE, () -> duty().accept(shift));
    Roster.keptSince(-120);
    Roster.judge();
    assertThat(count(OPEN_LAPSES)).as("she has it").isZero();

    change("update EMP_ACCOUNT set READ_ONLY = true where PRINCIPAL = ?", ONE);
    try {
      eventually(() -> Roster.judge() && count(OPEN_LAPSES) == 1);
      assertThat(count(OPEN_ALERTS)).isEqualTo(1);

      technician(OTHER, () -> duty().accept(shift));
      assertThat(own().principal()).isEqualTo(OTHER);
      assertThat(count(OPEN_ALERTS)).isZero();
    } finally {
      change("update EMP_ACCOUNT set READ_ONLY = false where PRINCIPAL = ?", ONE);
    }
  }

  @Test
  default void nobodyAccepts_tellsTheInstitutionAndTheCentre_once_untilSomebodyDoes()
      throws Exception {
    Roster.clear();
    Long shift = Roster.shift(-60, 60, ONE, OTHER);
    Roster.judge();
    assertThat(count(OPEN_LAPSES)).as("not kept yet").isZero();

    Roster.keptSince(-120);
    eventually(() -> Roster.judge() && count(OPEN_LAPSES) == 1);
    Roster.judge();

    assertThat(count(OPEN_ALERTS)).isEqualTo(1);
    assertThat(
            text(
                "select listagg(i.REALM, ' ') within group (order by i.REALM)"
                    + " from EMP_ALERT a join EMP_ALERT_DELIVERY d on d.ALERT_ID = a.ID"
                    + " join EMP_INSTITUTION i on i.ID = d.INSTITUTION_ID"
                    + " where a.TYPE = 'DUTY_UNCOVERED' and a.CAUSE = ?",
                "ceivissa:" + shift))
        .isEqualTo("ceivissa ibd");
    assertThat(text("select ACCOUNTABLE from EMP_DUTY_LAPSE where SHIFT_ID = ?", shift))
        .isEqualTo(ONE);

    technician(OTHER, () -> duty().accept(shift));

    assertThat(count(OPEN_ALERTS)).isZero();
    assertThat(count(OPEN_LAPSES)).isZero();
    Roster.judge();
    assertThat(count(OPEN_LAPSES)).isZero();
  }

  @Test
  default void shift_withinItsGrace_isNotCalledUncovered() throws Exception {
    Roster.clear();
    Roster.keptSince(-120);
    Roster.shift(-240, -5, OTHER, null);
    Roster.shift(-5, 60, ONE, null);

    Roster.judge();

    assertThat(count(OPEN_LAPSES)).isZero();
  }

  @Test
  default void gap_tellsAtOnce_whoStaysResponsible_andClearsWithAShiftThatIsAccepted()
      throws Exception {
    Roster.clear();
    Roster.keptSince(-30);
    eventually(() -> Roster.judge() && count(OPEN_LAPSES) == 1);
    Roster.judge();

    assertThat(count(OPEN_ALERTS)).isEqualTo(1);
    assertThat(
            text(
                "select ACCOUNTABLE from EMP_DUTY_LAPSE where INSTITUTION_ID = 4"
                    + " and MENDED_AT is null and SHIFT_ID is null"))
        .isEqualTo(Roster.HEAD);

    Long shift = Roster.shift(-1, 120, ONE, null);
    technician(ONE, () -> duty().accept(shift));

    assertThat(count(OPEN_ALERTS)).isZero();
    assertThat(count(OPEN_LAPSES)).isZero();
  }

  @Test
  default void deskThatCloses_passesToTheService_thatSomebodyHasAccepted() throws Exception {
    Roster.clear();
    change("update EMP_DUTY_DESK set HOURS = '-', COVERED_BY_24H = true where INSTITUTION_ID = 4");
    OffsetDateTime soon = Roster.in(60);
    change(
        "update EMP_DUTY_SHIFT set ENDS_AT = ? where KIND = 'SERVICE_24H' and STATE = 'ACCEPTED'",
        soon);
    Long shift = Roster.shift(-240, 60, ONE, null);
    technician(ONE, () -> duty().accept(shift));
    change("update EMP_DUTY_SHIFT set ENDS_AT = ? where ID = ?", Roster.in(-1), shift);

    eventually(
        () ->
            Roster.judge()
                && text("select STATE from EMP_DUTY_SHIFT where ID = ?", shift).equals("RELIEVED"));

    assertThat(own().byService()).isTrue();
    assertThat(own().principal()).endsWith("@ibd");
    assertThat(count(OPEN_LAPSES)).isZero();
  }

  private static DutyNow own() throws Exception {
    return technician(ONE, () -> duty().now()).get(0);
  }

  private static DutyService duty() {
    return bean(DutyService.class);
  }
}

package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;

import es.caib.empara.access.Roles;
import es.caib.empara.alerts.DutySpan;
import es.caib.empara.alerts.ShiftKind;
import es.caib.empara.alerts.service.DutyRosterService;
import es.caib.empara.alerts.service.ShiftPlan;
import es.caib.empara.alerts.service.internal.DutyRound;
import es.caib.empara.shared.service.BusinessClock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

/** The roster of Eivissa, as tests need it: a desk that is never closed. */
final class Roster {

  static final String ONE = "tecnica@ceivissa";
  static final String OTHER = "tecnica2@ceivissa";
  static final String ADMIN = "admin@ceivissa";
  static final String HEAD = ONE;
  static final long EIVISSA = 4;

  private Roster() {}

  /** Nothing planned, nobody on duty, no duty kept, and the service covers nothing. */
  static void clear() throws Exception {
    change("update EMP_ALERT set STATE = 'CLOSED' where TYPE = 'DUTY_UNCOVERED'");
    for (String table : new String[] {"SHIFT_SWAP", "DUTY_LAPSE", "DUTY_SHIFT"}) {
      change("delete from EMP_" + table + " where INSTITUTION_ID = 4");
    }
    change(
        "update EMP_DUTY_DESK set KEPT_SINCE = null, COVERED_BY_24H = false, HOURS = '-',"
            + " LAST_BATCH = null, HEAD = ? where INSTITUTION_ID = 4",
        HEAD);
  }

  static void keptSince(int minutes) throws Exception {
    change("update EMP_DUTY_DESK set KEPT_SINCE = ? where INSTITUTION_ID = 4", in(minutes));
  }

  /** A planned shift, from and until in minutes from now; also one that is over. */
  static Long shift(int from, int until, String person, String substitute) throws Exception {
    ShiftPlan plan =
        new ShiftPlan(
            ShiftKind.DESK,
            DutySpan.local(in(from + 20_000)),
            DutySpan.local(in(until + 20_000)),
            person,
            substitute);
    Long id = admin(() -> bean(DutyRosterService.class).plan(plan)).id();
    change(
        "update EMP_DUTY_SHIFT set STARTS_AT = ?, ENDS_AT = ? where ID = ?",
        in(from),
        in(until),
        id);
    return id;
  }

  static OffsetDateTime end(Long shift) throws Exception {
    return OffsetDateTime.parse(
        Server.text(
            "select to_char(ENDS_AT at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS') || 'Z'"
                + " from EMP_DUTY_SHIFT where ID = ?",
            shift));
  }

  /** Looks once; true, so that it can stand in a condition. */
  static boolean judge() throws Exception {
    return As.user(
        Server.SYSTEM,
        "none",
        () -> {
          bean(DutyRound.class).judge(EIVISSA);
          return true;
        });
  }

  static OffsetDateTime in(int minutes) {
    return bean(BusinessClock.class).now().truncatedTo(ChronoUnit.MINUTES).plusMinutes(minutes);
  }

  static <T> T technician(String principal, Callable<T> work) throws Exception {
    return As.user(principal, Roles.TECHNICIAN, work);
  }

  static <T> T admin(Callable<T> work) throws Exception {
    return As.user(ADMIN, Roles.ADMIN, work);
  }
}

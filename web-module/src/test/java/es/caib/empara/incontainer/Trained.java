package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;
import static es.caib.empara.incontainer.Server.rows;

import es.caib.empara.people.service.TrainingService;
import es.caib.empara.shared.service.BusinessClock;
import java.util.List;

/** Takes the test of the course for somebody. */
final class Trained {

  static final int QUESTIONS = 10;

  private Trained() {}

  /** Passes it. */
  static void pass(String principal, String role) throws Exception {
    Long id = start(principal, role);
    answer(principal, role, id, QUESTIONS);
    finish(principal, role, id);
  }

  static Long start(String principal, String role) throws Exception {
    return As.user(principal, role, () -> bean(TrainingService.class).start());
  }

  /** Answers all questions, so many of them right. */
  static void answer(String principal, String role, Long id, int right) throws Exception {
    List<String> orders =
        rows("select OPTION_ORDER from EMP_DRAWN_QUESTION where ATTEMPT_ID = ? order by PLACE", id);
    for (int place = 1; place <= QUESTIONS; place++) {
      int good = orders.get(place - 1).indexOf('0');
      answer(principal, role, id, place, place <= right ? good : (good + 1) % 3);
    }
  }

  static void answer(String principal, String role, Long id, int place, int option)
      throws Exception {
    As.user(
        principal,
        role,
        () -> {
          bean(TrainingService.class).answer(id, place, option);
          return null;
        });
  }

  static void finish(String principal, String role, Long id) throws Exception {
    As.user(
        principal,
        role,
        () -> {
          bean(TrainingService.class).finish(id);
          return null;
        });
  }

  /** As if her training ended so many days from now, and nothing of it had been carried out. */
  static void endsIn(String principal, int days) throws Exception {
    change(
        "update EMP_TRAINING_STANDING set VALID_UNTIL = ?, CARRIED_OUT = 'VALID'"
            + " where PRINCIPAL = ?",
        bean(BusinessClock.class).today().plusDays(days),
        principal);
  }
}

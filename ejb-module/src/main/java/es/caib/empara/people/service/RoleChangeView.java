package es.caib.empara.people.service;

import es.caib.empara.people.service.StaffView.Decider;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/**
 * Whether other roles are asked for somebody, and whether the caller can ask for some.
 *
 * @param waiting what waits for a decision; null for nothing
 * @param offered the roles that the caller can choose from; empty when she cannot ask
 */
public record RoleChangeView(Waiting waiting, List<String> offered) {

  /**
   * Other roles that wait for a decision.
   *
   * @param former those that she has
   * @param roles those that she is to have
   * @param by the name of who asked
   * @param needs what must be there before an approval
   * @param decider who decides
   * @param withdraws whether the caller can take it back
   */
  public record Waiting(
      Long id,
      Set<String> former,
      Set<String> roles,
      String reason,
      String by,
      OffsetDateTime at,
      List<StaffView.Need> needs,
      Decider decider,
      boolean withdraws) {

    /** Whether it is the caller who decides. */
    public boolean decides() {
      return decider == Decider.CALLER;
    }
  }
}

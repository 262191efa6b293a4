package es.caib.empara.feed.service;

import es.caib.empara.feed.ReconciliationItem;
import java.util.List;

/**
 * A snapshot of the courts' register was compared with what is here; nothing newer had been.
 *
 * @param source URI of the source
 * @param gaps all differences that there are now
 */
public record SnapshotCompared(Long reportId, String source, List<Gap> gaps) {

  /**
   * A difference.
   *
   * @param caseId null when the case is not known here
   */
  public record Gap(ReconciliationItem kind, String orderId, Long caseId) {}
}

package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.Severity;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Whose desk answers first, and whose next. What is urgent goes to the coordinating centre, which
 * is awake at every hour, and then to who is nearest; the rest to who is nearest first.
 */
final class DeskOrder {

  private static final Comparator<InstitutionView> NEAREST =
      Comparator.comparing(DeskOrder::isCentre)
          .thenComparingInt(institution -> institution.municipalities().size())
          .thenComparing(InstitutionView::realm);

  private static final Comparator<InstitutionView> CENTRE =
      Comparator.comparing((InstitutionView institution) -> !isCentre(institution))
          .thenComparing(NEAREST);

  private DeskOrder() {}

  /** The institutions that an alert is meant for, in the order in which they are asked. */
  static List<InstitutionView> of(Severity severity, Collection<InstitutionView> recipients) {
    boolean urgent = severity == Severity.CRITICAL || severity == Severity.HIGH;
    return recipients.stream().sorted(urgent ? CENTRE : NEAREST).toList();
  }

  static boolean isCentre(InstitutionView institution) {
    return institution.kind() == InstitutionKind.COORDINATING_CENTRE;
  }
}

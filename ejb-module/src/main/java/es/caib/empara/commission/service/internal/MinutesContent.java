package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.CertifiedResolution;
import es.caib.empara.commission.service.SessionRecord;
import es.caib.empara.commission.service.SessionRecord.Item;
import java.util.Optional;

/**
 * What minutes say.
 *
 * @param remarks null for none
 */
record MinutesContent(SessionRecord session, String remarks) {

  /** A resolution that stands in them. */
  Optional<CertifiedResolution> resolution(String number) {
    return session.items().stream()
        .filter(item -> item.adopted() != null && item.adopted().number().equals(number))
        .map(MinutesContent::certified)
        .findFirst();
  }

  private static CertifiedResolution certified(Item item) {
    return new CertifiedResolution(
        item.adopted().id(),
        item.adopted().number(),
        item.title(),
        item.adopted().text(),
        item.adopted().effectOn());
  }
}

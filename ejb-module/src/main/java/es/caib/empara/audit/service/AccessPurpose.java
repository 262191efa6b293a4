package es.caib.empara.audit.service;

import es.caib.empara.audit.AccessReason;
import es.caib.empara.shared.service.InvalidInput;
import java.io.Serializable;

/**
 * Why a case is opened (LO 7/2021 art. 33).
 *
 * @param text needed for {@link AccessReason#OTHER}, otherwise optional; at most 500 characters
 */
public record AccessPurpose(AccessReason reason, String text) implements Serializable {

  public AccessPurpose {
    if (reason == null) {
      throw new InvalidInput("reason", "error.reason.missing");
    }
    if (reason == AccessReason.OTHER && (text == null || text.isBlank())) {
      throw new InvalidInput("reasonText", "error.reason.text");
    }
    if (text != null && text.length() > 500) {
      throw new InvalidInput("reasonText", "error.reason.long");
    }
  }

  public static AccessPurpose of(AccessReason reason) {
    return new AccessPurpose(reason, null);
  }
}

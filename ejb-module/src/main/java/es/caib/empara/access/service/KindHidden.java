package es.caib.empara.access.service;

import es.caib.empara.institutions.DataKind;
import es.caib.empara.shared.service.NotFound;
import jakarta.ejb.ApplicationException;

/**
 * The caller's institution does not see this kind of data. Where nothing else is said of it, it is
 * the same as what is not there.
 */
@ApplicationException(rollback = true)
public class KindHidden extends NotFound {

  private static final long serialVersionUID = 1L;

  private final DataKind kind;

  public KindHidden(DataKind kind) {
    super("data kind " + kind);
    this.kind = kind;
  }

  public DataKind kind() {
    return kind;
  }
}

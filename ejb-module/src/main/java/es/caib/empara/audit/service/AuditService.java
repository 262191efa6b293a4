package es.caib.empara.audit.service;

import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;

/** Reads the operations log. Nobody can change it. */
@Local
public interface AuditService {

  /** The entries, newest first. */
  Slice<OperationView> entries(@NotNull OperationFilter filter, @NotNull PageRequest page);
}

package es.caib.empara.cases.service;

import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;

/** Finds cases of the caller's territory. A case outside it does not exist. */
@Local
public interface CaseSearchService {

  /**
   * Ranked: whole number, beginning of a number, document, phone, all words equal, words by their
   * beginnings; victims before denounced persons; then highest level first, then case number.
   *
   * @throws es.caib.empara.access.service.KindHidden when the text may be a phone, the caller's
   *     institution does not see contact data, and nothing else was found
   */
  Slice<CaseMatch> search(
      @NotNull CaseSearch search, @NotNull AccessPurpose purpose, @NotNull PageRequest page);
}

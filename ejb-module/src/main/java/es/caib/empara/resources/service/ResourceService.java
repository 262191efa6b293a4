package es.caib.empara.resources.service;

import es.caib.empara.shared.service.PageRequest;
import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The resource map. Every institution sees all of it, and keeps its own. */
@Local
public interface ResourceService {

  /** The resources by name, and how many serve each municipality. */
  ResourcePage list(@NotNull ResourceFilter filter, @NotNull PageRequest page);

  /**
   * One resource, closed or not.
   *
   * @throws es.caib.empara.shared.service.NotFound when absent
   */
  ResourceView open(@NotNull Long id);

  /**
   * Adds a resource of the caller's institution.
   *
   * @throws es.caib.empara.shared.service.InvalidInput naming the field at fault
   */
  ResourceView add(@NotNull @Valid ResourceCommand resource);

  /**
   * Changes a resource of the caller's institution.
   *
   * @throws es.caib.empara.shared.service.NotFound when absent or another institution's
   * @throws es.caib.empara.shared.service.InvalidInput naming the field at fault; {@code version}
   *     when somebody else has changed it meanwhile
   */
  ResourceView change(@NotNull Long id, @NotNull @Valid ResourceCommand resource);

  /**
   * Offers a resource of the caller's institution no more; what was asked of it goes on.
   *
   * @throws es.caib.empara.shared.service.NotFound when absent or another institution's
   */
  ResourceView close(@NotNull Long id);

  /**
   * Offers it again.
   *
   * @throws es.caib.empara.shared.service.NotFound when absent or another institution's
   */
  ResourceView reopen(@NotNull Long id);
}

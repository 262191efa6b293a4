package es.caib.empara.resources.service;

import es.caib.empara.institutions.Island;
import es.caib.empara.resources.ResourceType;

/**
 * Which resources are wanted; a null is every one.
 *
 * @param municipality that it serves, INE code
 * @param language spoken there, ISO 639-1
 * @param open at this moment only
 * @param free with a place only; what is not counted has one
 * @param institution realm of whose it is; the closed ones of the own institution are shown then
 */
public record ResourceFilter(
    ResourceType need,
    Island island,
    String municipality,
    String language,
    boolean open,
    boolean free,
    String institution) {

  public static ResourceFilter any() {
    return new ResourceFilter(null, null, null, null, false, false, null);
  }

  /** The same wherever it is. */
  public ResourceFilter anywhere() {
    return new ResourceFilter(need, null, null, language, open, free, institution);
  }
}

package es.caib.empara.audit.service;

/**
 * Records a refusal where it surfaces: the container refuses a wrong role before any interceptor
 * could see it.
 */
public interface Refusals {

  /**
   * Leaves an entry in a transaction of its own.
   *
   * @param operation what was tried, such as {@code GET /api/v1/cases} or the path of a page
   */
  void record(String operation);
}

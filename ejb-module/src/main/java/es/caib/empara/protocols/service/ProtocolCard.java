package es.caib.empara.protocols.service;

import es.caib.empara.protocols.NextStep;

/**
 * A protocol in a list.
 *
 * @param inForce null for none
 * @param working the version on its way; null for none that the caller may see
 * @param unread whether the caller still has to read what is in force
 * @param next what it waits for, as far as the caller is concerned
 */
public record ProtocolCard(
    Long id,
    String realm,
    String code,
    String title,
    VersionBrief inForce,
    VersionBrief working,
    boolean unread,
    NextStep next) {

  /** The version that the next step is about. */
  public VersionBrief subject() {
    return switch (next) {
      case READ -> inForce;
      case REOPENED -> inForce != null && inForce.reopened() ? inForce : working;
      case NONE -> inForce == null ? working : inForce;
      default -> working;
    };
  }
}

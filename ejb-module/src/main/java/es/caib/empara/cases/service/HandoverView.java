package es.caib.empara.cases.service;

import java.time.OffsetDateTime;

/**
 * The handover of a case from an institution that the victim has left.
 *
 * @param from realm of that institution
 * @param sightUntil until when it sees the case, or longer while nobody has accepted it
 * @param acceptedAt null while it is pending; so are the next three
 * @param acceptedBy {@code user@realm}
 */
public record HandoverView(
    String from,
    OffsetDateTime movedAt,
    OffsetDateTime sightUntil,
    OffsetDateTime acceptedAt,
    String acceptedRealm,
    String acceptedBy,
    String acceptedByName) {

  public boolean isPending() {
    return acceptedAt == null;
  }
}

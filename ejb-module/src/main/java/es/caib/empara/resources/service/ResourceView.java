package es.caib.empara.resources.service;

import es.caib.empara.institutions.Island;
import es.caib.empara.resources.ResourceState;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.WeekHours;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A resource as every institution sees it.
 *
 * @param institution realm of whose it is
 * @param municipalities which it serves, INE codes
 * @param open at this moment
 * @param capacity places; null when they are not counted
 * @param held places that open activations hold
 * @param free places that are left; null when they are not counted
 * @param municipality where it is, INE code; null of a shelter
 * @param address null of a shelter
 * @param answerTime how long it may be silent
 * @param ownAnswerTime the same, where the institution said so; null: as its type
 * @param version of what is shown, to be given back with a change
 */
public record ResourceView(
    Long id,
    ResourceType type,
    String name,
    String institution,
    Island island,
    Set<String> municipalities,
    WeekHours hours,
    boolean open,
    List<String> languages,
    Integer capacity,
    int held,
    Integer free,
    String phone,
    String email,
    String municipality,
    String address,
    String conditions,
    Duration answerTime,
    Duration ownAnswerTime,
    ResourceState state,
    LocalDate validFrom,
    LocalDate validTo,
    long version) {

  /** Whether one more may be asked for. */
  public boolean hasRoom() {
    return free == null || free > 0;
  }
}

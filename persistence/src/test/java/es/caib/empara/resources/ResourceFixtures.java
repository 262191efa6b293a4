package es.caib.empara.resources;

import es.caib.empara.Ids;
import es.caib.empara.institutions.Island;
import es.caib.empara.resources.entity.SupportResource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;

/** Invented resources. */
public final class ResourceFixtures {

  public static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");

  private ResourceFixtures() {}

  public static ResourceReport report(ResourceType type, Integer capacity) {
    return report(type, capacity, null, null);
  }

  public static ResourceReport report(
      ResourceType type, Integer capacity, String municipality, String address) {
    return new ResourceReport(
        type,
        "Inventat",
        Island.MALLORCA,
        Set.of("07040"),
        WeekHours.DAY_AND_NIGHT,
        Set.of("ca", "es"),
        capacity,
        "971 000 099",
        null,
        municipality,
        address,
        null,
        null,
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 12, 31));
  }

  /** One that has its id. */
  public static SupportResource kept(ResourceType type, Integer capacity) throws Exception {
    return withId(new SupportResource(2L, report(type, capacity)), 7L);
  }

  /** As if it had been kept. */
  public static <T> T withId(T entity, Long id) throws Exception {
    Ids.give(entity, id);
    return entity;
  }
}

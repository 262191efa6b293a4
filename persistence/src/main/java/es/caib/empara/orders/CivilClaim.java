package es.caib.empara.orders;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;

/**
 * A family claim of the victim (LECrim art. 544 ter.7).
 *
 * @param filedOn in the islands
 * @param term how long it prolongs the civil measures
 * @param time its place in history, with the event's id
 */
public record CivilClaim(LocalDate filedOn, Period term, OffsetDateTime time, String eventId) {}

package es.caib.empara.people.service;

import es.caib.empara.people.CourseSessionState;
import java.time.OffsetDateTime;

/**
 * A session that a body holds.
 *
 * @param signedUp with those who wait
 * @param past whether it has begun
 * @param cancelledFor null unless it is cancelled
 */
public record SessionSummary(
    Long id,
    OffsetDateTime startsAt,
    String place,
    String teacher,
    int places,
    boolean openToAll,
    CourseSessionState state,
    String cancelledFor,
    long signedUp,
    boolean past) {}

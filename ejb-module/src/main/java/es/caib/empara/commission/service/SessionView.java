package es.caib.empara.commission.service;

import es.caib.empara.commission.CommissionRules;
import es.caib.empara.commission.Quorum;
import es.caib.empara.commission.SessionKind;
import es.caib.empara.commission.SessionMode;
import es.caib.empara.commission.SessionState;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A session as the caller may see it.
 *
 * @param latestCall until when the notice is kept
 * @param callLate whether it is not called and the notice cannot be kept any more
 * @param quorum as it is now
 * @param secondCallAt from when on the second call is possible; null when the rules have none
 * @param attending whether the caller is there
 * @param mayAttend whether the caller can say that she is there
 */
public record SessionView(
    Long id,
    String number,
    SessionKind kind,
    SessionMode mode,
    SessionState state,
    String place,
    OffsetDateTime startsAt,
    OffsetDateTime latestCall,
    boolean callLate,
    OffsetDateTime calledAt,
    OffsetDateTime openedAt,
    boolean secondCall,
    OffsetDateTime secondCallAt,
    OffsetDateTime closedAt,
    OffsetDateTime cancelledAt,
    String cancelledFor,
    CommissionRules rules,
    Quorum quorum,
    List<SeatView> seats,
    List<PresenceView> presences,
    List<ItemView> items,
    boolean attending,
    boolean mayAttend,
    long version) {}

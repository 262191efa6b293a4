package es.caib.empara.access.service.internal.portal;

import es.caib.empara.access.PortalMarkKind;
import es.caib.empara.access.entity.PortalMark;
import es.caib.empara.access.service.PortalSignIn.PortalSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What portals have said, for every node. By the real time, as log-ins are. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PortalMarks {

  /** Longer than any log-in lasts. */
  private static final Duration SESSIONS_KEPT = Duration.ofHours(9);

  /** Longer than any message is good. */
  private static final Duration MESSAGES_KEPT = Duration.ofHours(1);

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /**
   * Notes that sessions have ended. Of two nodes that take the same message at once the second
   * breaks on the primary key.
   *
   * @param sid null for every session of the subject
   * @return false when the message came before
   */
  boolean end(String issuer, String message, String sid, String subject) {
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    em.createQuery("delete from PortalMark m where m.keptUntil < :now")
        .setParameter("now", now)
        .executeUpdate();
    String used = id(PortalMarkKind.MESSAGE, issuer, message);
    if (em.find(PortalMark.class, used) != null) {
      return false;
    }
    em.persist(new PortalMark(used, PortalMarkKind.MESSAGE, now, now.plus(MESSAGES_KEPT)));
    PortalMarkKind kind = sid == null ? PortalMarkKind.SUBJECT : PortalMarkKind.SESSION;
    String ended = id(kind, issuer, sid == null ? subject : sid);
    PortalMark before = em.find(PortalMark.class, ended);
    if (before == null) {
      em.persist(new PortalMark(ended, kind, now, now.plus(SESSIONS_KEPT)));
    } else {
      before.again(now, now.plus(SESSIONS_KEPT));
    }
    return true;
  }

  /** Those of some sessions that have ended. */
  Set<PortalSession> ended(Collection<PortalSession> sessions) {
    Set<String> ids =
        sessions.stream()
            .flatMap(each -> Stream.of(session(each), subject(each)))
            .collect(Collectors.toSet());
    Map<String, Instant> marks = new HashMap<>();
    em.createQuery("select m from PortalMark m where m.id in :ids", PortalMark.class)
        .setParameter("ids", ids)
        .getResultStream()
        .forEach(mark -> marks.put(mark.id(), mark.at().toInstant()));
    return sessions.stream()
        .filter(
            each ->
                marks.containsKey(session(each))
                    || marks.getOrDefault(subject(each), Instant.MIN).isAfter(each.began()))
        .collect(Collectors.toSet());
  }

  private static String session(PortalSession session) {
    return id(PortalMarkKind.SESSION, session.issuer(), String.valueOf(session.sid()));
  }

  private static String subject(PortalSession session) {
    return id(PortalMarkKind.SUBJECT, session.issuer(), session.subject());
  }

  private static String id(PortalMarkKind kind, String issuer, String what) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest((kind + "\n" + issuer + "\n" + what).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

package es.caib.empara.alerts.service.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The boards that are open, in the database, so that every node knows whether anybody can see an
 * alert. A board that is left says so; one that falls silent is missed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class BoardLines {

  /** After this long without a sign of life a board counts as lost. */
  static final Duration LOST_AFTER = Duration.ofSeconds(60);

  /** A board of which nothing was heard for so long is history. */
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** A board that has fallen silent and was not left. */
  record Lost(String board, String principal, Long institutionId, OffsetDateTime lastSeenAt) {}

  /**
   * A sign of life of a board.
   *
   * @param board names the page, chosen by the browser
   * @param visible whether the page can be seen at this moment
   */
  public void alive(String board, String principal, Long institutionId, boolean visible) {
    int known =
        em.createNativeQuery(
                "update EMP_BOARD_LINE set LAST_SEEN_AT = current_timestamp, SEEN_BY_PERSON = ?"
                    + " where BOARD = ? and PRINCIPAL = ?")
            .setParameter(1, visible)
            .setParameter(2, board)
            .setParameter(3, principal)
            .executeUpdate();
    if (known == 0) {
      em.createNativeQuery(
              "insert into EMP_BOARD_LINE"
                  + " (BOARD, PRINCIPAL, INSTITUTION_ID, LAST_SEEN_AT, SEEN_BY_PERSON)"
                  + " select ?, ?, ?, current_timestamp, ? from EMP_ALERT_CURSOR"
                  + " where ID = 1 and not exists"
                  + " (select 1 from EMP_BOARD_LINE where BOARD = ?)")
          .setParameter(1, board)
          .setParameter(2, principal)
          .setParameter(3, institutionId)
          .setParameter(4, visible)
          .setParameter(5, board)
          .executeUpdate();
    }
  }

  /** The board was closed or the person has logged out. */
  public void left(String board, String principal) {
    em.createNativeQuery("delete from EMP_BOARD_LINE where BOARD = ? and PRINCIPAL = ?")
        .setParameter(1, board)
        .setParameter(2, principal)
        .executeUpdate();
  }

  /** Whether a board of the institution is open. */
  boolean isAnyOpen(Long institutionId) {
    return !em.createNativeQuery(
            "select BOARD from EMP_BOARD_LINE where INSTITUTION_ID = ? and LAST_SEEN_AT > ?"
                + " fetch first 1 rows only")
        .setParameter(1, institutionId)
        .setParameter(2, now().minus(LOST_AFTER))
        .getResultList()
        .isEmpty();
  }

  /** How many boards are open, by institution. */
  Map<Long, Integer> open() {
    Map<Long, Integer> open = new HashMap<>();
    for (Object found :
        em.createNativeQuery(
                "select INSTITUTION_ID, count(*) from EMP_BOARD_LINE where LAST_SEEN_AT > ?"
                    + " group by INSTITUTION_ID")
            .setParameter(1, now().minus(LOST_AFTER))
            .getResultList()) {
      Object[] row = (Object[]) found;
      open.put(((Number) row[0]).longValue(), ((Number) row[1]).intValue());
    }
    return open;
  }

  /** Boards that fell silent, of institutions of which no other board is open; forgets the rest. */
  List<Lost> lost() {
    OffsetDateTime now = now();
    em.createNativeQuery("delete from EMP_BOARD_LINE where LAST_SEEN_AT < ?")
        .setParameter(1, now.minus(FORGOTTEN_AFTER))
        .executeUpdate();
    List<?> rows =
        em.createNativeQuery(
                "select l.BOARD, l.PRINCIPAL, l.INSTITUTION_ID, l.LAST_SEEN_AT"
                    + " from EMP_BOARD_LINE l where l.LAST_SEEN_AT <= ? and not exists"
                    + " (select 1 from EMP_BOARD_LINE o where o.INSTITUTION_ID = l.INSTITUTION_ID"
                    + " and o.LAST_SEEN_AT > ?) order by l.LAST_SEEN_AT desc")
            .setParameter(1, now.minus(LOST_AFTER))
            .setParameter(2, now.minus(LOST_AFTER))
            .getResultList();
    return rows.stream().map(row -> lost((Object[]) row)).toList();
  }

  private static Lost lost(Object[] row) {
    return new Lost(
        (String) row[0], (String) row[1], ((Number) row[2]).longValue(), DatabaseTime.of(row[3]));
  }

  private OffsetDateTime now() {
    return DatabaseTime.now(em);
  }
}

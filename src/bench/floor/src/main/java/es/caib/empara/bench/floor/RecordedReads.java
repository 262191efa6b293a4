package es.caib.empara.bench.floor;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The SELECTs of a real request, the same text and the same parameters, by bare JPA, with one
 * insert and one commit.
 */
@Stateless
public class RecordedReads {

  private static final Map<String, List<Recorder.Call>> READS = new ConcurrentHashMap<>();

  @PersistenceContext(unitName = "floor")
  private EntityManager em;

  /** Ids are drawn fifty at a time and institutions compared once a second: not of each request. */
  static void keep(String name, List<Recorder.Call> calls) {
    READS.put(
        name,
        calls.stream()
            .filter(call -> call.sql().toUpperCase(Locale.ROOT).startsWith("SELECT"))
            .filter(call -> !call.sql().contains("EMP_ID_SEQ"))
            .filter(call -> !call.sql().contains("SUM(VERSION)"))
            .toList());
  }

  /** What the SELECTs found, as text, and the row that says so. */
  public String read(String name) {
    StringBuilder found = new StringBuilder();
    for (Recorder.Call call : READS.get(name)) {
      Query query = em.createNativeQuery(call.sql());
      for (int i = 0; i < call.parameters().size(); i++) {
        query.setParameter(i + 1, call.parameters().get(i));
      }
      for (Object row : query.getResultList()) {
        append(found, row);
      }
    }
    em.createNativeQuery("insert into FLOOR_ENTRY (PRINCIPAL, OPERATION, DETAIL) values (?, ?, ?)")
        .setParameter(1, "floor")
        .setParameter(2, "CASE_READ")
        .setParameter(3, name)
        .executeUpdate();
    return found.toString();
  }

  private static void append(StringBuilder found, Object row) {
    Object[] values = row instanceof Object[] many ? many : new Object[] {row};
    for (Object value : values) {
      found.append(value).append(',');
    }
    found.append('\n');
  }
}

package es.caib.empara.incontainer;

import es.caib.empara.access.Roles;
import es.caib.empara.audit.AccessReason;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.service.CaseFilter;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** What the tests ask of the server around the services. */
final class Server {

  static final AccessPurpose DUTY = AccessPurpose.of(AccessReason.DUTY);

  /** The one principal to which the descriptors map the system's role. */
  static final String SYSTEM = "empara-system";

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Server() {}

  static <T> T bean(Class<T> type) {
    return CDI.current().select(type).get();
  }

  static UserTransaction transaction() throws NamingException {
    return InitialContext.doLookup("java:comp/UserTransaction");
  }

  /** A case of the technician's territory. */
  static String aCaseOf(String technician) throws Exception {
    return aCaseOf(technician, 0);
  }

  static String aCaseOf(String technician, int index) throws Exception {
    return As.user(
            technician,
            Roles.TECHNICIAN,
            () -> bean(CaseService.class).list(CaseFilter.any(), PageRequest.first()))
        .items()
        .get(index)
        .caseNumber();
  }

  static long count(String sql, Object... parameters) throws Exception {
    try (Connection connection = database().getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  static String text(String sql, Object... parameters) throws Exception {
    try (Connection connection = database().getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  /** The first column of all rows. */
  static List<String> rows(String sql, Object... parameters) throws Exception {
    try (Connection connection = database().getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    }
  }

  static void change(String sql, Object... parameters) throws Exception {
    try (Connection connection = database().getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters)) {
      statement.executeUpdate();
    }
  }

  /** Asks again until it is so; fails when patience ends. */
  static void eventually(Callable<Boolean> isSo) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (!isSo.call()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("not so within " + PATIENCE);
      }
      Thread.onSpinWait();
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  private static DataSource database() throws NamingException {
    return InitialContext.doLookup("java:app/jdbc/empara");
  }
}

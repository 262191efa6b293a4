package es.caib.empara.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderlyRollbackTest {

  private static final int CHANGES = 1500;
  private static final String LOCK = "select N from COUNTER where ID = 1 for update";

  @TempDir private Path directory;

  /** Without the order, one change in a few hundred is lost. */
  @Test
  void whatIsCommitted_stays_whoeverElseLocksTheRowAndRollsBack() throws Exception {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.execute("create table COUNTER (ID int primary key, N int not null)");
      statement.execute("insert into COUNTER values (1, 0)");
      connection.commit();

      CountDownLatch changing = new CountDownLatch(2);
      List<Callable<Void>> sessions = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        sessions.add(() -> change(changing));
        sessions.add(() -> lookOnly(changing));
      }
      ExecutorService threads = Executors.newFixedThreadPool(sessions.size());
      try {
        for (Future<Void> session : threads.invokeAll(sessions)) {
          session.get();
        }
      } finally {
        threads.shutdownNow();
      }

      assertThat(count(statement)).isEqualTo(2 * CHANGES);
    }
  }

  @Test
  void failures_areThoseOfTheDatabase() throws Exception {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("select nothing"))
          .isInstanceOf(SQLException.class);
      connection.setAutoCommit(true);
      connection.close();
      assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
    }
  }

  private Void change(CountDownLatch changing) throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      for (int i = 0; i < CHANGES; i++) {
        statement.execute(LOCK);
        statement.execute("update COUNTER set N = N + 1 where ID = 1");
        connection.commit();
      }
    } finally {
      changing.countDown();
    }
    return null;
  }

  private Void lookOnly(CountDownLatch changing) throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      while (changing.getCount() > 0) {
        statement.execute(LOCK);
        connection.rollback();
      }
    }
    return null;
  }

  private Connection open() throws SQLException {
    String url = "jdbc:h2:file:" + directory.resolve("order") + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000";
    Connection connection = OrderlyRollback.of(ConfiguredDataSource.open(url, "sa", ""));
    connection.setAutoCommit(false);
    return connection;
  }

  private static int count(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("select N from COUNTER")) {
      row.next();
      return row.getInt(1);
    }
  }
}

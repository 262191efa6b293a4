package es.caib.empara.bench.floor;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One row by JDBC in one transaction of the container, and the message that it is there. */
@Stateless
public class FloorEntries {

  @Resource(lookup = "java:app/jdbc/floor")
  private DataSource database;

  @Inject private Event<EntryAdded> added;

  /** To be told after the commit. */
  public record EntryAdded(String name) {}

  public void add(String name) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into FLOOR_ENTRY (PRINCIPAL, OPERATION) values (?, ?)")) {
      insert.setString(1, "floor");
      insert.setString(2, name);
      insert.executeUpdate();
    }
    added.fire(new EntryAdded(name));
  }
}

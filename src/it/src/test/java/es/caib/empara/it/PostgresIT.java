package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.it.fixture.Alerts;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Postgres;
import es.caib.empara.it.fixture.Visitor;
import es.caib.empara.simulator.RiskLevel;
import es.caib.empara.simulator.Source;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server on PostgreSQL, its run-time user apart from the owner of the schema. */
class PostgresIT {

  private static final String PALMA = "07040";
  private static final String DENIED = "42501";

  private static Postgres postgres;
  private static EmparaMicro micro;

  @BeforeAll
  static void start() {
    postgres = Postgres.start();
    micro = EmparaMicro.start("postgresql", postgres.settings());
  }

  @AfterAll
  static void stop() {
    if (micro != null) {
      micro.close();
    }
    postgres.close();
  }

  @Test
  void figures_ofTheOrders_areCountedHereToo() {
    String number = micro.feed().registerCase(PALMA).caseNumber();
    micro.feed().grantOrder(number);
    Visitor visitor = new Visitor(micro.base());
    visitor.logIn("coordinacio@ibd");

    assertThat(visitor.open("/orders/figures.xhtml").status()).isEqualTo(200);
    assertThat(visitor.open("/orders/courts.xhtml").status()).isEqualTo(200);
  }

  @Test
  void rise_fromTheFeed_raisesAnAlertAndIsInTheCase() {
    String number = micro.feed().registerCase(PALMA).caseNumber();

    micro.feed().assess(number, RiskLevel.HIGH);

    new Alerts(micro.api()).rise("tecnica@palma", number);
    assertThat(new Alerts(micro.api()).ofCase("tecnica@palma", number))
        .extracting(alert -> alert.getString("type"))
        .containsExactly("CASE_REGISTERED", "RISK_LEVEL_RAISED");
    JsonObject opened =
        micro
            .api()
            .get("tecnica@palma", "/api/v1/cases/" + number, "Access-Reason", "ALERT")
            .expect(200)
            .json();
    assertThat(opened.getString("riskLevel")).isEqualTo("HIGH");
    assertThat(opened.getInt("statusVersion")).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update EMP_OPERATION set OUTCOME = 'OK'",
        "delete from EMP_OPERATION",
        "truncate EMP_OPERATION",
        "drop table EMP_OPERATION",
        "alter table EMP_OPERATION disable trigger all",
        "alter table EMP_CASE_FILE add column X integer",
        "create table X (Y integer)",
        "drop function EMP_REFUSE_CHANGE() cascade",
        "update EMP_STATUS_CHANGE set TO_VALUE = 'LOW'"
      })
  void runTimeUser_changingTheLogOrTheSchema_isDenied(String sql) throws SQLException {
    try (Connection connection = postgres.asRunTimeUser();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql))
          .isInstanceOfSatisfying(
              SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo(DENIED));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update EMP_OPERATION set OUTCOME = 'OK'",
        "delete from EMP_OPERATION",
        "truncate EMP_OPERATION"
      })
  void owner_changingTheLog_isRefusedToo(String sql) throws SQLException {
    try (Connection connection = postgres.asOwner();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("append-only");
    }
  }

  /** The State's door, with every piece of evidence counted. */
  @Nested
  class Edges extends FeedEdges {

    @Override
    EmparaMicro micro() {
      return micro;
    }

    @Override
    void assertKept(Source source, List<JsonObject> rejected) {
      try (Connection connection = postgres.asRunTimeUser();
          PreparedStatement statement =
              connection.prepareStatement(
                  "select count(*) from EMP_FEED_REJECTION where SOURCE = ? and DETAIL = ?"
                      + " and EVENT_ID is not distinct from ? and length(CONTENT) > 0")) {
        for (JsonObject rejection : rejected) {
          statement.setString(1, source.uri());
          statement.setString(2, rejection.getString("detail"));
          statement.setString(3, rejection.getString("id", null));
          try (ResultSet kept = statement.executeQuery()) {
            kept.next();
            assertThat(kept.getLong(1)).as(rejection.toString()).isPositive();
          }
        }
      } catch (SQLException failed) {
        throw new IllegalStateException(failed);
      }
    }
  }

  /** Documents, whose contents are large binary values. */
  @Nested
  class Documents extends PuttingDocuments {

    @Override
    EmparaMicro micro() {
      return micro;
    }
  }

  /** Disorder and threads on PostgreSQL's own way of locking. */
  @Nested
  class Disorder extends FeedDisorder {

    @Override
    EmparaMicro micro() {
      return micro;
    }
  }
}

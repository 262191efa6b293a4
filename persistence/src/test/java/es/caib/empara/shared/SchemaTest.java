package es.caib.empara.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.audit.Outcome;
import es.caib.empara.audit.entity.Operation;
import es.caib.empara.cases.CaseFixtures;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.documents.entity.DocumentContent;
import es.caib.empara.orders.CourtNames;
import es.caib.empara.orders.entity.Court;
import es.caib.empara.orders.entity.CourtName;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.jpa.JpaHelper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The mapping against the migrated schema, on both databases; PostgreSQL is a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaTest {

  private static List<TestDatabase> databases;
  private static TimeZone zone;

  @BeforeAll
  void start() {
    zone = TimeZone.getDefault();
    databases = List.of(TestDatabase.h2(), TestDatabase.postgresql());
  }

  @AfterAll
  void stop() throws Exception {
    for (TestDatabase database : databases) {
      database.close();
    }
    TimeZone.setDefault(zone);
  }

  static Stream<TestDatabase> databases() {
    return databases.stream();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void everyCourt_isFoundByItsOwnNames(TestDatabase database) {
    EntityManager em = database.factory().createEntityManager();
    Map<String, Long> names =
        em.createQuery("select n from CourtName n", CourtName.class)
            .getResultStream()
            .collect(Collectors.toMap(CourtName::name, CourtName::courtId));
    List<Court> courts = em.createQuery("select c from Court c", Court.class).getResultList();
    em.close();

    assertThat(courts).hasSize(16);
    assertThat(names.keySet())
        .allSatisfy(name -> assertThat(CourtNames.normal(name)).isEqualTo(name));
    for (Court court : courts) {
      assertThat(names)
          .containsEntry(CourtNames.normal(court.nameCa()), court.id())
          .containsEntry(CourtNames.normal(court.nameEs()), court.id());
    }
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void everyMappedColumnExists_andEveryEntityCanBeRead(TestDatabase database) throws Exception {
    EntityManager em = database.factory().createEntityManager();
    var descriptors =
        JpaHelper.getEntityManagerFactory(database.factory()).getServerSession().getDescriptors();
    Set<String> entities = new HashSet<>();
    try (Connection connection = database.connectAsOwner()) {
      for (ClassDescriptor descriptor : descriptors.values()) {
        if (descriptor.isDescriptorTypeAggregate()) {
          continue;
        }
        entities.add(descriptor.getAlias());
        for (DatabaseField field : descriptor.getAllFields()) {
          assertThat(columns(connection, field.getTableName()))
              .as(descriptor.getAlias())
              .contains(field.getName().toUpperCase(Locale.ROOT));
        }
        em.createQuery("select e from " + descriptor.getAlias() + " e")
            .setMaxResults(1)
            .getResultList();
      }
    }
    em.close();
    assertThat(entities)
        .contains("CaseFile", "Alert", "Operation", "ProtectionMeasure")
        .hasSizeGreaterThan(15);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void times_comeBackAsTheSameInstant_alsoInTheHourThatSummerTimeRepeats(TestDatabase database) {
    // The embedded database needs a server that lives in UTC, which our launcher sees to (ADR 5).
    TimeZone.setDefault(
        TimeZone.getTimeZone(database.toString().equals("H2") ? "UTC" : "Europe/Madrid"));
    // Two instants that share the wall clock of the night in which summer time ends.
    for (String instant :
        List.of("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-07-01T10:00:00.123456Z")) {
      OffsetDateTime time = OffsetDateTime.parse(instant);
      CaseFile written = CaseFixtures.caseFile("TZ-" + time.toEpochSecond(), time);
      EntityManager em = database.factory().createEntityManager();
      em.getTransaction().begin();
      em.persist(written);
      em.getTransaction().commit();
      em.clear();
      CaseFile read = em.find(CaseFile.class, written.id());
      assertThat(read.asOf()).isEqualTo(time);
      assertThat(read.asOf().toInstant()).isEqualTo(time.toInstant());
      em.close();
    }
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void operationsLog_whenTheRunTimeUserChangesOrDeletes_refuses(TestDatabase database)
      throws Exception {
    EntityManager em = database.factory().createEntityManager();
    em.getTransaction().begin();
    Operation operation =
        new Operation(
            new Operation.Actor("guardia@ibd", "ibd", "EMP_COORDINATOR", "127.0.0.1"),
            "TEST",
            Operation.Subject.NONE,
            Outcome.OK,
            null);
    em.persist(operation);
    em.getTransaction().commit();
    em.close();
    try (Connection connection = database.connectAtRunTime();
        Statement statement = connection.createStatement()) {
      for (String change :
          List.of(
              "update EMP_OPERATION set PRINCIPAL = 'x'",
              "delete from EMP_OPERATION",
              "drop table EMP_OPERATION")) {
        assertThatThrownBy(() -> statement.execute(change))
            .as(change)
            .isInstanceOf(SQLException.class);
      }
      try (ResultSet rows = statement.executeQuery("select count(*), min(AT) from EMP_OPERATION")) {
        rows.next();
        assertThat(rows.getInt(1)).isEqualTo(1);
        assertThat(rows.getObject(2, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC))
            .isBetween(OffsetDateTime.now().minusMinutes(1), OffsetDateTime.now().plusMinutes(1));
      }
    }
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void documentContent_asLargeAsMayBe_comesBackByteByByte_andOnce(TestDatabase database) {
    byte[] bytes = new byte[20 * 1024 * 1024 + 64];
    new Random(7).nextBytes(bytes);
    EntityManager em = database.factory().createEntityManager();
    em.getTransaction().begin();
    DocumentContent content = new DocumentContent("a".repeat(64), 20 * 1024 * 1024, 1, bytes);
    em.persist(content);
    em.getTransaction().commit();
    em.clear();
    assertThat(em.find(DocumentContent.class, content.id()).sealed()).isEqualTo(bytes);

    em.getTransaction().begin();
    em.find(DocumentContent.class, content.id()).reseal(2, new byte[] {1, 2, 3});
    em.getTransaction().commit();
    em.clear();
    assertThat(em.find(DocumentContent.class, content.id()).sealed()).containsExactly(1, 2, 3);
    em.getTransaction().begin();
    em.persist(new DocumentContent("a".repeat(64), 1, 1, new byte[] {1}));
    assertThatThrownBy(em::flush).isInstanceOf(PersistenceException.class);
    em.getTransaction().rollback();
    em.close();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void migrating_whenDoneAgain_changesNothing(TestDatabase database) {
    assertThat(database.migrate()).isZero();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void referenceData_hasEveryMunicipalityInTheTerritoryOfItsIsland(TestDatabase database)
      throws Exception {
    try (Connection connection = database.connectAtRunTime();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select i.REALM, count(*) from EMP_INSTITUTION i
                join EMP_TERRITORY t on t.INSTITUTION_ID = i.ID group by i.REALM order by i.REALM""")) {
      StringBuilder counts = new StringBuilder();
      while (rows.next()) {
        counts.append(rows.getString(1)).append('=').append(rows.getInt(2)).append(' ');
      }
      assertThat(counts.toString().trim())
          .isEqualTo("ceivissa=5 cformentera=1 cmallorca=53 cmenorca=8 ibd=67 palma=1");
    }
  }

  private static Set<String> columns(Connection connection, String table) throws SQLException {
    Set<String> columns = new HashSet<>();
    for (String name : List.of(table.toUpperCase(Locale.ROOT), table.toLowerCase(Locale.ROOT))) {
      try (ResultSet rows =
          connection.getMetaData().getColumns(connection.getCatalog(), null, name, null)) {
        while (rows.next()) {
          columns.add(rows.getString("COLUMN_NAME").toUpperCase(Locale.ROOT));
        }
      }
    }
    return columns;
  }
}

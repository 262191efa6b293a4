package es.caib.empara.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.institutions.DataKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A new type must be thought about: it is in none of these lists. */
class AlertTypeTest {

  private static final Map<DataKind, Set<String>> TELLING =
      new EnumMap<>(
          Map.of(
              DataKind.CONTACT,
              Set.of("CONTACT_AUTHORISATION_CHANGED", "CONTACT_DATA_MISSING"),
              DataKind.INCIDENTS,
              Set.of("BREACH_REPORTED", "INCIDENT_REPORTED"),
              DataKind.MEASURES,
              Set.of(
                  "PROTECTION_ORDER_REQUESTED",
                  "PROTECTION_ORDER_GRANTED",
                  "PROTECTION_ORDER_DENIED",
                  "ORDER_MODIFIED",
                  "ORDER_EXTENDED",
                  "ORDER_CANCELLED",
                  "ORDER_GAP",
                  "ORDER_EXPIRING",
                  "CIVIL_MEASURES_EXPIRING",
                  "TELEMATIC_ALERT",
                  "DEVICE_INSTALLED",
                  "DEVICE_REMOVED",
                  "DEVICE_LOW_BATTERY",
                  "DEVICE_NO_SIGNAL"),
              DataKind.ASSESSMENTS,
              Set.of(),
              DataKind.DOCUMENTS,
              Set.of()));

  private static final Set<String> TOLD_TO_ALL =
      Set.of(
          "RISK_LEVEL_RAISED",
          "RISK_LEVEL_LOWERED",
          "CASE_REGISTERED",
          "CASE_REACTIVATED",
          "CASE_SUPERVISED",
          "CASE_INACTIVATED",
          "SPECIAL_RELEVANCE_SET",
          "MINORS_AT_RISK_SET",
          "MINORS_VULNERABLE_SET",
          "PERSISTENT_AGGRESSOR_SET",
          "RESISTANT_SET",
          "VICTIM_MOVED",
          "PRISON_PERMIT",
          "PRISON_RELEASE",
          "PRISON_ENTRY",
          "GRADE_CHANGE",
          "REASSESSMENT_OVERDUE",
          "QUIET_CASE",
          "SOURCE_STALE",
          "INITIAL_LOAD_DONE",
          "QUEUE_OVERDUE",
          "DELIVERY_PARKED",
          "LINE_SILENT",
          "RESOURCE_EXHAUSTED",
          "DRILL",
          "DUTY_UNCOVERED");

  @Test
  void everyType_tellsOfItsKind_orIsToldToAll() {
    for (DataKind kind : DataKind.values()) {
      assertThat(types(kind)).as("%s", kind).isEqualTo(new TreeSet<>(TELLING.get(kind)));
    }
    assertThat(types(null)).isEqualTo(new TreeSet<>(TOLD_TO_ALL));
  }

  private static Set<String> types(DataKind kind) {
    return Arrays.stream(AlertType.values())
        .filter(type -> type.tells() == kind)
        .map(Enum::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

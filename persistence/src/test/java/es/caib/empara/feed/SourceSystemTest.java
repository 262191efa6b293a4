package es.caib.empara.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceSystemTest {

  /** The table of the contract: who may send what. */
  @ParameterizedTest
  @CsvSource({
    "case.registered,VIOGEN",
    "case.state-changed,VIOGEN",
    "case.flag-changed,VIOGEN",
    "case.victim-moved,VIOGEN",
    "case.contact-changed,VIOGEN",
    "risk.assessed,VIOGEN",
    "incident.reported,VIOGEN",
    "order.acknowledged,VIOGEN",
    "order.requested,SIRAJ",
    "order.granted,SIRAJ",
    "order.denied,SIRAJ",
    "order.measure-changed,SIRAJ",
    "order.breached,SIRAJ",
    "order.claim-filed,SIRAJ",
    "hearing.scheduled,SIRAJ",
    "prison.event,SISPE",
    "device.event,COMETA"
  })
  void typeOfTheContract_isForeignToAllButItsSource(String type, SourceSystem owner) {
    for (SourceSystem system : SourceSystem.values()) {
      assertThat(system.isForeign("es.viogen." + type + ".v1"))
          .as(system + " sends " + type)
          .isEqualTo(system != owner);
    }
  }

  @ParameterizedTest
  @EnumSource
  void feedTypes_belongToEverySource(SourceSystem system) {
    assertThat(system.isForeign("es.viogen.feed.heartbeat.v1")).isFalse();
    assertThat(system.isForeign("es.viogen.feed.snapshot.v1")).isFalse();
    assertThat(system.isForeign("es.viogen.feed.unheard-of.v9")).isFalse();
  }

  /** It waits in the queue: the State may have begun to send something new. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "es.viogen.weather.changed.v1",
        "org.example.case.registered.v1",
        "case.registered",
        "es.viogen.",
        "ES.VIOGEN.case.registered.v1"
      })
  void typeThatNobodyKnows_belongsToNobody(String type) {
    assertThat(SourceSystem.VIOGEN.isForeign(type)).isFalse();
    assertThat(SourceSystem.COMETA.isForeign(type)).isFalse();
  }

  @Test
  void newTypeOrVersionOfAKnownFamily_isForeignToTheOthersOnly() {
    assertThat(SourceSystem.VIOGEN.isForeign("es.viogen.case.merged.v1")).isFalse();
    assertThat(SourceSystem.VIOGEN.isForeign("es.viogen.risk.assessed.v2")).isFalse();
    assertThat(SourceSystem.SIRAJ.isForeign("es.viogen.case.merged.v1")).isTrue();
    assertThat(SourceSystem.SIRAJ.isForeign("es.viogen.order.acknowledged.v2")).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void systems_areFoundByTheirUriAndTheirAccount(SourceSystem system) {
    assertThat(SourceSystem.byUri(system.uri())).contains(system);
    assertThat(SourceSystem.byAccount(system.account())).contains(system);
    assertThat(system.account()).endsWith("@ses");
  }

  @Test
  void strangers_areNoSystem() {
    assertThat(SourceSystem.byUri("/ses/viogen/")).isEmpty();
    assertThat(SourceSystem.byAccount("viogen@ibd")).isEmpty();
    assertThat(SourceSystem.byAccount(null)).isEmpty();
  }
}

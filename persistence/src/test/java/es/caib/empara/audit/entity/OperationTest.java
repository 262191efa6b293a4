package es.caib.empara.audit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.audit.AccessReason;
import es.caib.empara.audit.Outcome;
import org.junit.jupiter.api.Test;

class OperationTest {

  private static final int MOST = 4000;

  @Test
  void recording_keepsWhoDidWhatAndWhy() {
    Operation entry =
        new Operation(
            new Operation.Actor("tecnica@palma", "palma", "EMP_TECHNICIAN", "203.0.113.7"),
            "CASE_READ",
            new Operation.Subject("VG-07-2026-000001", 4L, AccessReason.OTHER, "revisió"),
            Outcome.REFUSED,
            "detall");

    assertThat(entry.principal()).isEqualTo("tecnica@palma");
    assertThat(entry.institution()).isEqualTo("palma");
    assertThat(entry.role()).isEqualTo("EMP_TECHNICIAN");
    assertThat(entry.address()).isEqualTo("203.0.113.7");
    assertThat(entry.operation()).isEqualTo("CASE_READ");
    assertThat(entry.caseNumber()).isEqualTo("VG-07-2026-000001");
    assertThat(entry.statusVersion()).isEqualTo(4);
    assertThat(entry.reason()).isEqualTo(AccessReason.OTHER);
    assertThat(entry.reasonText()).isEqualTo("revisió");
    assertThat(entry.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(entry.detail()).isEqualTo("detall");
    assertThat(entry.at()).as("dated by the database").isNull();
  }

  @Test
  void recording_aDetailOfFullLength_keepsAllOfIt() {
    assertThat(entry("x".repeat(MOST)).detail()).hasSize(MOST);
  }

  /** An entry too long to be written would fail the act that it records. */
  @Test
  void recording_aLongerDetail_cutsIt() {
    assertThat(entry("x".repeat(MOST) + "y").detail()).isEqualTo("x".repeat(MOST));
  }

  @Test
  void recording_withoutADetail_hasNone() {
    assertThat(entry(null).detail()).isNull();
  }

  private static Operation entry(String detail) {
    return new Operation(
        new Operation.Actor("system", null, null, null),
        "START",
        Operation.Subject.NONE,
        Outcome.OK,
        detail);
  }
}

package es.caib.empara.commission.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.commission.CertifiedResolution;
import es.caib.empara.commission.MinutesState;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class MinutesTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2028-02-29T08:00:00Z");
  private static final String SUM = "0".repeat(64);

  @Test
  void newMinutes_areADraft_inTheirFirstEdition() {
    Minutes minutes = new Minutes(1L, "2028/1");

    assertThat(minutes.state()).isEqualTo(MinutesState.DRAFT);
    assertThat(minutes.edition()).isEqualTo(1);
    assertThat(minutes.sentEdition()).isNull();
    assertThatThrownBy(() -> new Minutes(null, "2028/1")).hasMessage("session: missing");
    assertThatThrownBy(() -> new Minutes(1L, " ")).hasMessage("sessionNumber: missing");
  }

  @Test
  void editing_beforeAnybodyHasThem_needsNoReason() {
    Minutes minutes = new Minutes(1L, "2028/1");

    assertThat(minutes.edit(null)).isEqualTo(2);
    assertThat(minutes.state()).isEqualTo(MinutesState.DRAFT);
  }

  @Test
  void correcting_whatWasSent_needsAReason_andMustBeSentAgain() {
    Minutes minutes = sent();

    assertThatThrownBy(() -> minutes.edit(" ")).hasMessage("reason: missing");
    assertThat(minutes.edition()).isEqualTo(1);
    assertThat(minutes.state()).isEqualTo(MinutesState.SENT);

    assertThat(minutes.edit("Faltava un vot")).isEqualTo(2);
    assertThat(minutes.state()).isEqualTo(MinutesState.DRAFT);
    assertThat(minutes.sentEdition()).as("the members still have the first").isEqualTo(1);
    assertThatThrownBy(() -> minutes.edit(null))
        .as("one more correction before it is sent again")
        .hasMessage("reason: missing");
    assertThatThrownBy(() -> minutes.approve(2L, "{}", SUM, NINE)).hasMessage("minutes: not sent");

    minutes.send("secretaria@ibd", NINE);
    assertThat(minutes.sentEdition()).isEqualTo(2);
  }

  @Test
  void sending_twice_isRefused() {
    Minutes minutes = sent();

    assertThatThrownBy(() -> minutes.send("secretaria@ibd", NINE))
        .hasMessage("minutes: not a draft");
  }

  @Test
  void approving_needsTheSessionAndTheContent_andFreezes() {
    Minutes minutes = sent();

    assertThatThrownBy(() -> minutes.approve(null, "{}", SUM, NINE))
        .hasMessage("approvedIn: missing");
    assertThatThrownBy(() -> minutes.approve(2L, "", SUM, NINE)).hasMessage("content: missing");
    minutes.approve(2L, "{}", SUM, NINE);

    assertThat(minutes.state()).isEqualTo(MinutesState.APPROVED);
    assertThat(minutes.approvedIn()).isEqualTo(2L);
    assertThatThrownBy(() -> minutes.edit("Massa tard")).hasMessage("minutes: frozen");
    assertThatThrownBy(() -> minutes.approve(3L, "{}", SUM, NINE)).hasMessage("minutes: not sent");
    assertThatThrownBy(() -> minutes.send("secretaria@ibd", NINE))
        .hasMessage("minutes: not a draft");
  }

  @Test
  void approving_aDraftThatNobodyHas_isRefused() {
    Minutes minutes = new Minutes(1L, "2028/1");

    assertThatThrownBy(() -> minutes.approve(1L, "{}", SUM, NINE)).hasMessage("minutes: not sent");
  }

  @Test
  void signing_isOnceAndAfterTheApproval() {
    Minutes minutes = sent();

    assertThatThrownBy(() -> minutes.sign("secretaria@ibd", NINE))
        .hasMessage("minutes: not approved");
    minutes.approve(1L, "{}", SUM, NINE);
    minutes.sign("secretaria@ibd", NINE);

    assertThat(minutes.state()).isEqualTo(MinutesState.SIGNED);
    assertThat(minutes.state().isFrozen()).isTrue();
    assertThatThrownBy(() -> minutes.sign("secretaria@ibd", NINE))
        .hasMessage("minutes: not approved");
  }

  @Test
  void aCertificate_saysWhetherTheMinutesWerePending_whateverComesLater() throws Exception {
    Minutes minutes = kept(sent());
    CommissionCertificate before = certificate(minutes);
    minutes.approve(1L, "{}", SUM, NINE);

    assertThat(before.isMinutesPending()).isTrue();
    assertThat(certificate(minutes).isMinutesPending()).isFalse();
    assertThat(before.isSuperseded()).isFalse();
    before.supersede(NINE);
    before.supersede(NINE.plusDays(1));
    assertThat(before.isSuperseded()).isTrue();
  }

  private static CommissionCertificate certificate(Minutes minutes) {
    return new CommissionCertificate(
        minutes,
        new CertifiedResolution(null, "2028/1/1", "Admissió", "S’admet.", LocalDate.MAX),
        "secretaria@ibd",
        NINE);
  }

  private static Minutes sent() {
    Minutes minutes = new Minutes(1L, "2028/1");
    minutes.send("secretaria@ibd", NINE);
    return minutes;
  }

  private static Minutes kept(Minutes minutes) throws Exception {
    Field id = Minutes.class.getDeclaredField("id");
    id.setAccessible(true);
    id.set(minutes, 1L);
    return minutes;
  }
}

package es.caib.empara.cases.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ActVisibility;
import es.caib.empara.cases.ContactOutcome;
import es.caib.empara.cases.DraftReport;
import es.caib.empara.cases.service.ActCommand;
import es.caib.empara.shared.service.InvalidInput;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class ActFieldsTest {

  private static final String SELF = "tecnica@ibd";
  private static final LocalDateTime NOON = LocalDateTime.of(2026, 7, 1, 12, 0);
  private static final OffsetDateTime NOON_UTC = OffsetDateTime.parse("2026-07-01T10:00:00Z");

  private final ActFields fields = new ActFields();

  ActFieldsTest() {
    fields.propose(SELF);
    fields.setText("Nota de prova");
  }

  @Test
  void theProposedOwnerAlone_makesNoStep() {
    assertThat(fields.command(1, null).nextStep()).isNull();
  }

  @Test
  void aStepIsNotLost_becauseItsDayWasForgotten() {
    fields.setOwner("guardia@ibd");
    refused("due", "error.act.due");

    fields.setOwner(SELF);
    fields.setWhat("Telefonar-li");
    refused("due", "error.act.due");
  }

  @Test
  void aStepOfSomebodyByName_needsTheName() {
    fields.setDue(NOON);
    fields.setOwner(ActFields.BY_NAME);
    refused("ownerName", "error.act.owner.name");

    fields.setOwnerName("Na Invenció Provada");
    assertThat(fields.command(1, null).nextStep())
        .isEqualTo(new ActCommand.NextStep(NOON_UTC, "Na Invenció Provada", null));
  }

  @Test
  void onlyANoteIsForTheOwnInstitution_andOnlyAContactHasAnOutcome() {
    fields.setVisibility(ActVisibility.OWN);
    fields.setOutcome(ContactOutcome.REACHED);
    fields.setKind(ActKind.VISIT);

    ActCommand visit = fields.command(1, null);

    assertThat(visit.visibility()).isEqualTo(ActVisibility.SHARED);
    assertThat(visit.outcome()).isNull();
    fields.setKind(ActKind.FIRST_CONTACT);
    fields.setOutcome(null);
    refused("outcome", "error.act.outcome.missing");
  }

  @Test
  void aDraft_comesBackAsItWasTyped() {
    DraftReport draft =
        new DraftReport(
            ActKind.NOTE,
            ActVisibility.OWN,
            null,
            "",
            null,
            NOON_UTC,
            "Na Invenció Provada",
            "Telefonar-li",
            7);

    fields.restore(draft, false);

    assertThat(fields.getDue()).isEqualTo(NOON);
    assertThat(fields.getOwner()).isEqualTo(ActFields.BY_NAME);
    assertThat(fields.getOwnerName()).isEqualTo("Na Invenció Provada");
    assertThat(fields.draft(7).stepWhat()).isEqualTo("Telefonar-li");
  }

  private void refused(String field, String key) {
    assertThatThrownBy(() -> fields.command(1, null))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid -> {
              assertThat(invalid.field()).isEqualTo(field);
              assertThat(invalid.key()).isEqualTo(key);
            });
  }
}

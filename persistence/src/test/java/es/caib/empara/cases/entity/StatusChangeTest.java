package es.caib.empara.cases.entity;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ActVisibility;
import es.caib.empara.cases.CaseFixtures;
import es.caib.empara.cases.ContactOutcome;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class StatusChangeTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");

  @Test
  void ownNote_readByAnotherInstitution_hasNoWords() {
    StatusChange note = act("NOTE").saying("Només per a nosaltres").amongOurselves();

    assertThat(note.detailFor("cmallorca")).isNull();
    assertThat(note.detailFor("palma")).isEqualTo("Només per a nosaltres");
  }

  @Test
  void sharedNote_isReadByAll() {
    assertThat(act("NOTE").saying("Per a tothom").detailFor("cmallorca")).isEqualTo("Per a tothom");
  }

  @Test
  void act_keepsWhoReadsItAndWhatItLedTo() {
    StatusChange change = act("FIRST_CONTACT").endingIn(ContactOutcome.NOT_REACHED);

    CaseAct kept = new CaseAct(ActKind.FIRST_CONTACT, "No contesta", 1, NINE, change);

    assertThat(kept.outcome()).isEqualTo(ContactOutcome.NOT_REACHED);
    assertThat(kept.visibility()).isEqualTo(ActVisibility.SHARED);
    assertThat(new CaseAct(ActKind.NOTE, "x", 1, NINE, act("NOTE").amongOurselves()).visibility())
        .isEqualTo(ActVisibility.OWN);
  }

  private static StatusChange act(String kind) {
    return CaseFixtures.caseFile("VG-07-2026-000001", NINE)
        .act(kind, 1, NINE, NINE, "palma", "tecnica@palma");
  }
}

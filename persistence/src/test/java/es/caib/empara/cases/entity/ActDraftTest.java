package es.caib.empara.cases.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ActVisibility;
import es.caib.empara.cases.DraftReport;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class ActDraftTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");

  @Test
  void draft_typedFurther_isWhatIsOnTheScreenNow() {
    ActDraft draft = new ActDraft("tecnica@palma", 7L, typed("Hi he par"), NINE);

    draft.retype(typed("Hi he parlat"), NINE.plusSeconds(2));

    assertThat(draft.report()).isEqualTo(typed("Hi he parlat"));
    assertThat(draft.savedAt()).isEqualTo(NINE.plusSeconds(2));
  }

  @Test
  void draft_ofNobody_isRefused() {
    assertThatThrownBy(() -> new ActDraft(null, 7L, typed("x"), NINE))
        .hasMessage("principal: missing");
  }

  private static DraftReport typed(String text) {
    return new DraftReport(
        ActKind.VISIT, ActVisibility.SHARED, null, text, NINE, null, null, null, 12);
  }
}

package es.caib.empara.feed.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import es.caib.empara.feed.InboxState;
import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.service.QueuedEvent;
import es.caib.empara.shared.web.Words;
import java.lang.reflect.Field;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueueTextTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");

  private final QueueText text = inCatalan();

  @Test
  void reason_ofAnUnknownCase_namesTheCaseThatItWaitsFor() {
    assertThat(text.reason(event("feed.reason.unknown-case", "VG-1", null, null)))
        .isEqualTo("Espera que arribi el cas VG-1");
    assertThat(text.reason(event("feed.reason.unknown-case", "VG-1", "VG-2", null)))
        .isEqualTo("Espera que arribi el cas VG-2");
  }

  @Test
  void reason_ofAnUnknownOrder_namesTheOrder_andNotTheCase() {
    assertThat(text.reason(event("feed.reason.unknown-order", "VG-1", null, "OP-1")))
        .isEqualTo("Espera que arribi l’ordre de protecció OP-1");
  }

  /** Whoever may see no case data is told the kind of reason. */
  @ParameterizedTest
  @CsvSource({
    "feed.reason.unknown-case,Espera que arribi el seu cas",
    "feed.reason.unknown-order,Espera que arribi l’ordre de protecció",
    "feed.reason.unknown-measure,Espera que arribi la mesura de l’ordre",
    "feed.reason.wrong-data,'Ara s’entén, però hi ha una dada que no és vàlida'"
  })
  void reason_withoutCaseData_isTheKindOnly(String key, String said) {
    assertThat(text.reason(event(key, null, null, null))).isEqualTo(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"feed.reason.unknown-type", "feed.reason.failed"})
  void reason_thatHasNothingToName_isTheSameWithAndWithout(String key) {
    assertThat(text.reason(key, "whatever")).isEqualTo(text.reason(key, null)).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "es.viogen.risk.assessed.v1,risk.assessed",
    "es.viogen.order.measure-changed.v1,order.measure-changed",
    "es.viogen.risk.assessed.v12,risk.assessed.v12",
    "org.example.es.viogen.x,org.example.es.viogen.x",
    ",–"
  })
  void type_losesWhatAllTypesHaveInCommon(String type, String shown) {
    assertThat(text.type(type)).isEqualTo(shown);
  }

  @Test
  void fields_areRowsInTheirOrder_nestedOnesByTheirPath() {
    String data =
        """
        {"level":"HIGH","judicial":true,"due":null,"victim":{"name":"Maria","ids":{}},
         "measures":[{"kind":"A","metres":500},{"kind":"B"}],"places":[],"zones":[["x"],1.50]}
        """;

    assertThat(text.fields(data))
        .extracting(QueueText.Field::getName, QueueText.Field::getValue)
        .containsExactly(
            tuple("level", "HIGH"),
            tuple("judicial", "true"),
            tuple("due", "–"),
            tuple("victim.name", "Maria"),
            tuple("victim.ids", "{}"),
            tuple("measures[1].kind", "A"),
            tuple("measures[1].metres", "500"),
            tuple("measures[2].kind", "B"),
            tuple("places", "[]"),
            tuple("zones[1][1]", "x"),
            tuple("zones[2]", "1.50"));
  }

  @Test
  void fields_ofHiddenOrEmptyData_areNone() {
    assertThat(text.fields(null)).isEmpty();
    assertThat(text.fields("{}")).extracting(QueueText.Field::getValue).containsOnly("{}");
  }

  private static QueuedEvent event(String reason, String subject, String assigned, String what) {
    return new QueuedEvent(
        1L,
        SourceSystem.VIOGEN,
        "e-1",
        "es.viogen.risk.assessed.v1",
        subject,
        InboxState.QUEUED,
        reason,
        what,
        NINE,
        NINE,
        null,
        "ibd",
        NINE,
        false,
        null,
        null,
        assigned,
        null);
  }

  private static QueueText inCatalan() {
    Words words =
        new Words() {
          @Override
          public Locale locale() {
            return Locale.forLanguageTag("ca");
          }
        };
    QueueText text = new QueueText();
    try {
      Field field = QueueText.class.getDeclaredField("words");
      field.setAccessible(true);
      field.set(text, words);
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException(changed);
    }
    return text;
  }
}

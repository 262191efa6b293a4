package es.caib.empara.documents.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.documents.DocumentFormat;
import es.caib.empara.documents.DocumentKind;
import es.caib.empara.documents.DocumentOrigin;
import es.caib.empara.documents.ElaborationState;
import es.caib.empara.documents.EniMetadata;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseDocumentTest {

  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-20T10:00:00Z");
  private static final String ORGAN = "L01070407";
  private static final String IDENTIFIER = "ES_" + ORGAN + "_2026_" + "A1".repeat(15);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ES_L01070407_2026_A1",
        "ES_A04003003_2026_A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1",
        "ES_L01070407_26_A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1",
        "es_L01070407_2026_A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1"
      })
  void metadata_withAnIdentifierThatIsNotOneOfTheOrgan_isRefused(String identifier) {
    assertThatThrownBy(() -> eni(identifier)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void document_withoutTitleOrCaseOrKeptContent_isRefused() {
    EniMetadata eni = eni(IDENTIFIER);
    DocumentContent unkept = new DocumentContent("d", 1, 1, new byte[1]);

    assertThatThrownBy(
            () -> new CaseDocument(1L, null, DocumentKind.ORDER, " ", "a.pdf", eni, unkept))
        .hasMessage("title: missing");
    assertThatThrownBy(
            () -> new CaseDocument(null, null, DocumentKind.ORDER, "T", "a.pdf", eni, unkept))
        .hasMessage("case: missing");
    assertThatThrownBy(
            () -> new CaseDocument(1L, null, DocumentKind.ORDER, "T", "a.pdf", eni, unkept))
        .hasMessage("content: missing");
  }

  @Test
  void content_ofNothing_isRefused() {
    assertThatThrownBy(() -> new DocumentContent("d", 0, 1, new byte[1]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DocumentContent(" ", 1, 1, new byte[1]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keys_whenRenewedOrWrappedAnew_haveAnotherStamp() {
    DocumentKeys keys = new DocumentKeys(new byte[1], new byte[1], "one", 1, NOW);
    long first = keys.stamp();

    keys.rotate(new byte[2], 2, NOW.plusDays(1));
    long second = keys.stamp();
    keys.rewrap(new byte[3], new byte[3], "two");

    assertThat(second).isGreaterThan(first);
    assertThat(keys.stamp()).isGreaterThan(second);
    assertThat(keys.primaryKeyId()).isEqualTo(2);
    assertThat(keys.primarySince()).isEqualTo(NOW.plusDays(1));
    assertThat(keys.wrappedBy()).isEqualTo("two");
  }

  private static EniMetadata eni(String identifier) {
    return new EniMetadata(
        identifier,
        ORGAN,
        NOW,
        DocumentOrigin.ADMINISTRATION,
        ElaborationState.EE01,
        DocumentFormat.PDF,
        DocumentKind.ORDER.ntiType(),
        null);
  }
}

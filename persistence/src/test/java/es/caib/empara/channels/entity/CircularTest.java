package es.caib.empara.channels.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.channels.CircularState;
import es.caib.empara.channels.CircularText;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CircularTest {

  private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-29T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
  private static final String AUTHOR = "coordinacio@ibd";
  private static final CircularText CATALAN = new CircularText("Prova", "Text", null, null);

  @Test
  void aDraft_hasNoNumber_andIsNotRead() {
    Circular draft = draft(null);

    assertThat(draft.label()).isNull();
    assertThat(draft.wasPublished()).isFalse();
    assertThatThrownBy(() -> new CircularReading(draft, "tecnica@palma", AT))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> draft.withdraw("Prova", AUTHOR, AT))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> draft.remind(AT)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void publishing_givesANumber_andTheTextStays() {
    Circular circular = published(1);

    assertThat(circular.label()).isEqualTo("1/2026");
    assertThat(circular.publishedBy()).isEqualTo(AUTHOR);
    assertThatThrownBy(() -> circular.edit(content(null, null), AT))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> circular.publish(2026, 2, AUTHOR, AT, TODAY))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> circular.discard(AUTHOR, AT))
        .isInstanceOf(IllegalStateException.class);
    assertThat(new CircularReading(circular, "tecnica@palma", AT).readAt()).isEqualTo(AT);
  }

  @Test
  void publishing_onItsLastDay_isInTime_andAfterItIsNot() {
    Circular today = draft(TODAY);
    today.publish(2026, 1, AUTHOR, AT, TODAY);

    assertThat(today.isPublished()).isTrue();
    assertThatThrownBy(() -> draft(TODAY.minusDays(1)).publish(2026, 2, AUTHOR, AT, TODAY))
        .hasMessageContaining("readBy");
  }

  @Test
  void withdrawing_needsAReason_andEndsTheReading() {
    Circular circular = published(1);
    assertThatThrownBy(() -> circular.withdraw(" ", AUTHOR, AT)).hasMessageContaining("reason");

    circular.withdraw("Hi havia una errada", AUTHOR, AT);

    assertThat(circular.state()).isEqualTo(CircularState.WITHDRAWN);
    assertThat(circular.reason()).isEqualTo("Hi havia una errada");
    assertThat(circular.label()).isEqualTo("1/2026");
    assertThatThrownBy(() -> new CircularReading(circular, "tecnica@palma", AT))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> circular.withdraw("Una altra", AUTHOR, AT))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void replacing_needsALaterOneInForce() {
    Circular first = published(1);
    Circular draft = draft(null);
    assertThatThrownBy(() -> first.replaceBy(draft, AUTHOR, AT))
        .isInstanceOf(IllegalStateException.class);
    Circular second = published(2);

    first.replaceBy(second, AUTHOR, AT);

    assertThat(first.state()).isEqualTo(CircularState.REPLACED);
    assertThat(first.replacedBy()).isEqualTo(second.id());
    assertThatThrownBy(() -> first.replaceBy(second, AUTHOR, AT))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aDraft_thatReplacesItself_isRefused() {
    Circular draft = draft(null);

    assertThatThrownBy(() -> draft.edit(content(null, draft.id()), AT))
        .hasMessageContaining("supersedes");
  }

  @Test
  void addressees_areOfABodyAndARole_andWithoutBodiesOfAll() {
    Circular.Addressees some =
        new Circular.Addressees(Set.of("palma", "cmenorca"), Set.of(Roles.TECHNICIAN));
    Circular.Addressees all = new Circular.Addressees(Set.of(), Set.of(Roles.TECHNICIAN));

    assertThat(some.include("palma", Set.of(Roles.TECHNICIAN))).isTrue();
    assertThat(some.include("palma", Set.of(Roles.ADMIN))).isFalse();
    assertThat(some.include("cmallorca", Set.of(Roles.TECHNICIAN))).isFalse();
    assertThat(all.include("cmallorca", Set.of(Roles.READER, Roles.TECHNICIAN))).isTrue();
    assertThatThrownBy(() -> new Circular.Addressees(Set.of(), Set.of()))
        .hasMessageContaining("roles");
  }

  @Test
  void addressees_areKeptAsTheyWere() {
    Circular circular = draft(null);

    assertThat(circular.addressees().realms()).containsExactlyInAnyOrder("palma", "cmenorca");
    assertThat(circular.addressees().roles()).containsExactly(Roles.TECHNICIAN);
    circular.edit(
        new Circular.Content(
            CATALAN,
            new Circular.Addressees(Set.of(), Set.of(Roles.ADMIN, Roles.READER)),
            null,
            null),
        AT);
    assertThat(circular.addressees().realms()).isEmpty();
    assertThat(circular.addressees().roles()).containsExactlyInAnyOrder(Roles.ADMIN, Roles.READER);
  }

  @Test
  void aText_isInOneLanguageOrBoth_eachWhole() {
    CircularText both = new CircularText("Títol", "Text", "Título", "Texto");

    assertThat(both.title("ca")).isEqualTo("Títol");
    assertThat(both.title("en")).isEqualTo("Título");
    assertThat(CATALAN.text("es")).isEqualTo("Text");
    assertThat(new CircularText(null, null, "Título", "Texto").title("ca")).isEqualTo("Título");
    assertThatThrownBy(() -> new CircularText("Títol", null, null, null))
        .hasMessageContaining("textCa");
    assertThatThrownBy(() -> new CircularText("Títol", "Text", null, "Texto"))
        .hasMessageContaining("titleEs");
    assertThatThrownBy(() -> new CircularText(null, null, null, null))
        .hasMessageContaining("titleCa");
  }

  private static Circular published(int number) {
    Circular circular = draft(null);
    circular.publish(2026, number, AUTHOR, AT, TODAY);
    return circular;
  }

  private static Circular draft(LocalDate readBy) {
    return identified(new Circular(content(readBy, null), AUTHOR, AT));
  }

  private static Circular.Content content(LocalDate readBy, Long supersedes) {
    return new Circular.Content(
        CATALAN,
        new Circular.Addressees(Set.of("palma", "cmenorca"), Set.of(Roles.TECHNICIAN)),
        readBy,
        supersedes);
  }

  /** As the database would. */
  private static Circular identified(Circular circular) {
    try {
      Field id = Circular.class.getDeclaredField("id");
      id.setAccessible(true);
      id.set(circular, 7L);
      return circular;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

package es.caib.empara.alerts.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AudienceTest {

  private static final Set<DataKind> ALL = EnumSet.allOf(DataKind.class);
  private static final InstitutionView CENTRE =
      body("ibd", InstitutionKind.COORDINATING_CENTRE, Set.of());
  private static final InstitutionView COUNCIL =
      body("cmallorca", InstitutionKind.ISLAND_COUNCIL, ALL);

  @ParameterizedTest
  @EnumSource(AlertType.class)
  void everyType_isHeardByWhoeverSeesItsKind_andByTheCentreAlways(AlertType type) {
    InstitutionView blind = body("blind", InstitutionKind.MUNICIPALITY, Set.of());
    List<InstitutionView> all = List.of(blind, COUNCIL, CENTRE);

    List<InstitutionView> hearing = Audience.of(type, all, all);

    assertThat(hearing).contains(COUNCIL, CENTRE);
    assertThat(hearing.contains(blind)).isEqualTo(type.tells() == null);
  }

  @ParameterizedTest
  @EnumSource(AlertType.class)
  void everyType_meantForABodyThatDoesNotSeeItsKind_isLeftWithTheCentre(AlertType type) {
    InstitutionView blind = body("blind", InstitutionKind.MUNICIPALITY, Set.of());

    List<InstitutionView> hearing =
        Audience.of(type, List.of(blind), List.of(blind, COUNCIL, CENTRE));

    assertThat(hearing).containsExactly(type.tells() == null ? blind : CENTRE);
  }

  @ParameterizedTest
  @EnumSource(DataKind.class)
  void hiddenTypes_areThoseOfTheHiddenKind(DataKind kind) {
    Set<DataKind> others = EnumSet.complementOf(EnumSet.of(kind));

    assertThat(Audience.hidden(caller(InstitutionKind.MUNICIPALITY, others)))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(AlertType.values()).filter(type -> type.tells() == kind).toList());
    assertThat(Audience.hidden(caller(InstitutionKind.COORDINATING_CENTRE, others))).isEmpty();
  }

  @Test
  void facts_ofMeasures_areNullForWhoeverDoesNotSeeThem_andTheOthersStay() {
    String facts = "{\"kind\":\"BREACH\",\"orderId\":\"OP-1\",\"ordersInForce\":3}";

    assertThat(Audience.facts(facts, caller(InstitutionKind.MUNICIPALITY, ALL))).isEqualTo(facts);
    assertThat(
            Audience.facts(
                facts, caller(InstitutionKind.MUNICIPALITY, EnumSet.of(DataKind.INCIDENTS))))
        .isEqualTo("{\"kind\":\"BREACH\",\"orderId\":null,\"ordersInForce\":null}");
  }

  private static Caller caller(InstitutionKind kind, Set<DataKind> kinds) {
    return new Caller(
        "tecnica@body",
        "Prova",
        7L,
        "body",
        "Prova",
        kind,
        Set.of(Roles.TECHNICIAN),
        Set.of("07040"),
        kinds,
        1,
        false);
  }

  private static InstitutionView body(String realm, InstitutionKind kind, Set<DataKind> kinds) {
    return new InstitutionView(
        (long) realm.hashCode(), realm, realm, kind, null, null, null, Set.of("07040"), kinds);
  }
}

package es.caib.empara.cases.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.AccreditationAct;
import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.CommunicationAct;
import es.caib.empara.cases.DocumentAct;
import es.caib.empara.cases.HandoverAct;
import es.caib.empara.cases.PointAct;
import es.caib.empara.cases.ResourceAct;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.StatusChange;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SightTest {

  /** Of an incident and of a level: sent, answered, withdrawn. */
  private static final int REPORTS_OF_A_KIND = 6;

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");

  @ParameterizedTest
  @EnumSource(DataKind.class)
  void aHiddenDatum_isNull_andIsNotEvenRead(DataKind kind) {
    Sight sight = without(kind);

    assertThat(
            sight.<String>of(
                kind,
                () -> {
                  throw new AssertionError("was read");
                }))
        .isNull();
    for (DataKind other : EnumSet.complementOf(EnumSet.of(kind))) {
      assertThat(sight.of(other, () -> "seen")).isEqualTo("seen");
    }
  }

  @Test
  void lines_areHiddenWithTheirKind() {
    assertThat(without(DataKind.MEASURES).hiddenAspects())
        .containsExactlyInAnyOrder(StatusAspect.ORDER, StatusAspect.MEASURE, StatusAspect.DEVICE);
    assertThat(without(DataKind.INCIDENTS).hiddenAspects()).containsExactly(StatusAspect.INCIDENT);
    assertThat(without(DataKind.CONTACT).hiddenAspects()).containsExactly(StatusAspect.CONTACT);
    assertThat(without(DataKind.ASSESSMENTS).hiddenAspects())
        .containsExactly(StatusAspect.RISK_LEVEL);
    assertThat(without(DataKind.DOCUMENTS).hiddenAspects()).isEmpty();
    assertThat(all().hiddenAspects()).isEmpty();
  }

  @Test
  void acts_areHiddenWithWhatTheyTellOf_andThoseOfPeopleNever() {
    for (DocumentAct act : DocumentAct.values()) {
      assertThat(without(DataKind.DOCUMENTS).shows(act(act.name()))).isFalse();
      assertThat(without(DataKind.MEASURES).shows(act(act.name()))).isTrue();
    }
    for (PointAct act : PointAct.values()) {
      assertThat(without(DataKind.MEASURES).shows(act(act.name()))).isFalse();
    }
    for (AccreditationAct act : AccreditationAct.values()) {
      assertThat(without(DataKind.MEASURES).shows(act(act.name()))).isFalse();
    }
    for (CommunicationAct act : CommunicationAct.values()) {
      boolean incident = act.name().startsWith("REPORT_INCIDENT");
      assertThat(without(DataKind.INCIDENTS).shows(act(act.name()))).isEqualTo(!incident);
      boolean level = act.name().startsWith("REPORT_LEVEL");
      assertThat(without(DataKind.ASSESSMENTS).shows(act(act.name()))).isEqualTo(!level);
    }
    Sight nothing = of(Set.of());
    for (ResourceAct act : ResourceAct.values()) {
      assertThat(nothing.shows(act(act.name()))).isTrue();
    }
    for (HandoverAct act : HandoverAct.values()) {
      assertThat(nothing.shows(act(act.name()))).isTrue();
    }
    for (ActKind act : ActKind.values()) {
      assertThat(nothing.shows(act(act.name()))).isTrue();
    }
    assertThat(nothing.hiddenActs())
        .hasSize(
            DocumentAct.values().length
                + PointAct.values().length
                + AccreditationAct.values().length
                + REPORTS_OF_A_KIND);
  }

  @Test
  void thePresentLevel_isToldAmongWhatHasChanged_butNeitherTheHistory_norALateOne() {
    CaseFile file = Invented.caseFile(1, NINE);
    StatusChange rise = assessed(file, RiskLevel.HIGH, NINE.plusDays(2));
    StatusChange late = assessed(file, RiskLevel.LOW, NINE.plusDays(1));
    Sight sight = without(DataKind.ASSESSMENTS);

    assertThat(late.isLate()).isTrue();
    assertThat(sight.shows(rise)).isFalse();
    assertThat(sight.tells(rise)).isTrue();
    assertThat(sight.tells(late)).isFalse();
    assertThat(all().tells(late)).isTrue();
  }

  private static StatusChange assessed(CaseFile file, RiskLevel level, OffsetDateTime at) {
    return file.assess(Invented.assessment(level, at, null), Invented.said("e" + at, at));
  }

  private static StatusChange act(String kind) {
    CaseFile file = Invented.caseFile(1, NINE);
    return file.act(kind, file.statusVersion(), NINE, NINE, "ibd", "tecnica@ibd");
  }

  private static Sight all() {
    return of(EnumSet.allOf(DataKind.class));
  }

  private static Sight without(DataKind kind) {
    return of(EnumSet.complementOf(EnumSet.of(kind)));
  }

  private static Sight of(Set<DataKind> kinds) {
    return Sight.of(
        new Caller(
            "tecnica@body",
            "Prova",
            7L,
            "body",
            "Prova",
            InstitutionKind.MUNICIPALITY,
            Set.of(Roles.TECHNICIAN),
            Set.of("07040"),
            kinds,
            1,
            false));
  }
}

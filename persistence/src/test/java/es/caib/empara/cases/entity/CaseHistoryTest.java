package es.caib.empara.cases.entity;

import static es.caib.empara.cases.CaseFixtures.assessment;
import static es.caib.empara.cases.CaseFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.cases.AssessmentReport;
import es.caib.empara.cases.CaseFixtures;
import es.caib.empara.cases.CaseRegistration;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.PersonIdentity;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.RiskLevel;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The State's systems promise no order: whatever comes first, the present must be the same. */
class CaseHistoryTest {

  private static final String NUMBER = "VG-07-2026-000001";
  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final List<String> MUNICIPALITIES = List.of("07040", "07027", "07033");

  /** What the State says: an assessment, or else a registration. */
  record Said(Provenance provenance, RiskLevel level, CaseRegistration registration) {}

  /** What every screen shows of it. */
  record Present(
      RiskLevel level,
      OffsetDateTime assessedAt,
      OffsetDateTime nextDue,
      PersonIdentity victim,
      PersonIdentity aggressor,
      String municipality,
      OffsetDateTime asOf) {}

  @Property(tries = 500)
  void anyOrder_endsInTheSamePresentAsTheOrderOfTime(
      @ForAll("histories") List<Said> history, @ForAll long luck) {
    CaseFile ordered = play(inOrderOfTime(history), new ArrayList<>());
    CaseFile shuffled = play(shuffled(history, luck), new ArrayList<>());

    assertThat(present(shuffled)).isEqualTo(present(ordered));
  }

  @Property(tries = 500)
  void anyOrder_takesStatusVersionsWithoutGaps(
      @ForAll("histories") List<Said> history, @ForAll long luck) {
    List<StatusChange> changes = new ArrayList<>();
    CaseFile file = play(shuffled(history, luck), changes);

    assertThat(changes)
        .extracting(StatusChange::statusVersion)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, history.size()).boxed().toList());
    assertThat(file.statusVersion()).isEqualTo(history.size());
  }

  /** The newest assessment, and nothing later than it, stands; the rest is history. */
  @Property(tries = 500)
  void anyOrder_callsLateExactlyWhatIsOlderThanWhatWasKnown(
      @ForAll("histories") List<Said> history, @ForAll long luck) {
    CaseFile file = null;
    List<Said> before = new ArrayList<>();
    for (Said said : arrivals(shuffled(history, luck))) {
      if (file == null) {
        file = new CaseFile(NUMBER, said.registration(), said.provenance());
      } else {
        StatusChange change = take(file, said);
        boolean overtaken =
            before.stream()
                .filter(other -> (other.level() == null) == (said.level() == null))
                .anyMatch(other -> BY_PLACE.compare(other, said) > 0);
        assertThat(change.isLate()).isEqualTo(overtaken);
      }
      before.add(said);
    }
  }

  private static final Comparator<Said> BY_PLACE =
      Comparator.comparing((Said said) -> said.provenance().time())
          .thenComparing(said -> said.provenance().eventId());

  /** Few moments, so that many share one and the id must decide. */
  @Provide
  Arbitrary<List<Said>> histories() {
    Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 6);
    Arbitrary<RiskLevel> levels = Arbitraries.of(RiskLevel.class).injectNull(0.3);
    Arbitrary<String> municipalities = Arbitraries.of(MUNICIPALITIES);
    return Combinators.combine(minutes, levels, municipalities)
        .as((minute, level, municipality) -> new Object[] {minute, level, municipality})
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(CaseHistoryTest::history);
  }

  /** Ids are unique and say nothing about the time; at least one event registers the case. */
  private static List<Said> history(List<Object[]> drawn) {
    return IntStream.range(0, drawn.size())
        .mapToObj(
            index -> {
              Object[] parts = drawn.get(index);
              String id = "e" + (index * 7919 % 1000);
              Provenance provenance = at(NINE.plusMinutes((Integer) parts[0]), id);
              RiskLevel level = index == 0 ? null : (RiskLevel) parts[1];
              return new Said(provenance, level, registration(id, (String) parts[2]));
            })
        .toList();
  }

  private static CaseRegistration registration(String id, String municipality) {
    return new CaseRegistration(
        CaseFixtures.person("Prova", id),
        CaseFixtures.person("Exemple", id),
        null,
        municipality,
        null,
        false,
        ContactAuthorisation.UNKNOWN,
        LocalDate.of(2026, 9, 3),
        false);
  }

  private static List<Said> inOrderOfTime(List<Said> history) {
    return history.stream().sorted(BY_PLACE).toList();
  }

  private static List<Said> shuffled(List<Said> history, long luck) {
    List<Said> shuffled = new ArrayList<>(history);
    Collections.shuffle(shuffled, new Random(luck));
    return shuffled;
  }

  /** What comes before the first registration waits for it, and then goes in order of time. */
  private static List<Said> arrivals(List<Said> history) {
    int first =
        IntStream.range(0, history.size())
            .filter(i -> history.get(i).level() == null)
            .findFirst()
            .orElseThrow();
    List<Said> arrivals = new ArrayList<>();
    arrivals.add(history.get(first));
    arrivals.addAll(inOrderOfTime(history.subList(0, first)));
    arrivals.addAll(history.subList(first + 1, history.size()));
    return arrivals;
  }

  private static CaseFile play(List<Said> history, List<StatusChange> changes) {
    List<Said> arrivals = arrivals(history);
    Said registering = arrivals.get(0);
    CaseFile file = new CaseFile(NUMBER, registering.registration(), registering.provenance());
    changes.add(file.registration(registering.provenance()));
    arrivals.stream().skip(1).forEach(said -> changes.add(take(file, said)));
    return file;
  }

  private static StatusChange take(CaseFile file, Said said) {
    if (said.level() == null) {
      return file.reregister(said.registration(), said.provenance());
    }
    AssessmentReport report = assessment(said.level(), said.provenance().time());
    return file.assess(report, said.provenance());
  }

  private static Present present(CaseFile file) {
    return new Present(
        file.riskLevel(),
        file.riskAssessedAt(),
        file.nextAssessmentDue(),
        file.victim(),
        file.aggressor(),
        file.municipality(),
        file.asOf());
  }
}

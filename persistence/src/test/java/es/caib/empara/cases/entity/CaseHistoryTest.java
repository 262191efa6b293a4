package es.caib.empara.cases.entity;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.cases.CaseFlag;
import es.caib.empara.cases.entity.Said.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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

  @Property(tries = 1000)
  void anyOrder_endsInTheSamePresentAsTheOrderOfTime(
      @ForAll("histories") List<Said> history, @ForAll long luck) {
    Played ordered = new Played(history.stream().sorted(Said.BY_PLACE).toList());
    Played shuffled = new Played(shuffled(history, luck));

    assertThat(shuffled.present()).isEqualTo(ordered.present());
  }

  @Property(tries = 1000)
  void anyOrder_endsInWhatTheInterchangeDefines(
      @ForAll("histories") List<Said> history, @ForAll long luck) {
    assertThat(new Played(shuffled(history, luck)).present()).isEqualTo(Present.of(history));
  }

  @Property(tries = 500)
  void anyOrder_takesStatusVersionsWithoutGaps(
      @ForAll("histories") List<Said> history, @ForAll long luck) {
    Played played = new Played(shuffled(history, luck));

    assertThat(played.changes)
        .extracting(StatusChange::statusVersion)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, history.size()).boxed().toList());
    assertThat(played.file.statusVersion()).isEqualTo(history.size());
  }

  /** The newest of its aspect, and nothing later than it, stands; the rest is history. */
  @Property(tries = 500)
  void anyOrder_callsLateExactlyWhatIsOlderThanWhatWasKnown(
      @ForAll("histories") List<Said> history, @ForAll long luck) {
    Played played = new Played(shuffled(history, luck));

    for (int index = 1; index < played.arrived.size(); index++) {
      Said said = played.arrived.get(index);
      boolean overtaken =
          played.arrived.subList(0, index).stream()
              .filter(other -> speaksOfTheSame(other, said))
              .anyMatch(other -> Said.BY_PLACE.compare(other, said) > 0);
      assertThat(played.changes.get(index).isLate()).as(said.toString()).isEqualTo(overtaken);
    }
  }

  /** A registration says also where she lives and how she is reached. */
  private static boolean speaksOfTheSame(Said known, Said said) {
    return switch (said.kind()) {
      case MOVE, CONTACT -> known.kind() == said.kind() || known.kind() == Kind.REGISTRATION;
      case FLAG -> known.kind() == Kind.FLAG && known.flag() == said.flag();
      default -> known.kind() == said.kind();
    };
  }

  /** Few moments, so that many share one and the id must decide. */
  @Provide
  Arbitrary<List<Said>> histories() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.integers().between(0, 6),
            Arbitraries.integers().between(0, 29))
        .as((kind, minute, value) -> new Said(kind, minute, null, value))
        .list()
        .ofMinSize(1)
        .ofMaxSize(25)
        .map(CaseHistoryTest::history);
  }

  /** Ids are unique and say nothing about the time; at least one event registers the case. */
  private static List<Said> history(List<Said> drawn) {
    return IntStream.range(0, drawn.size())
        .mapToObj(
            index -> {
              Said said = drawn.get(index);
              Kind kind = index == 0 ? Kind.REGISTRATION : said.kind();
              return new Said(kind, said.minute(), "e" + (index * 7919 % 1000), said.value());
            })
        .toList();
  }

  /** In any order, and some of it twice. */
  private static List<Said> shuffled(List<Said> history, long luck) {
    Random random = new Random(luck);
    List<Said> shuffled = new ArrayList<>(history);
    history.stream().filter(said -> random.nextInt(4) == 0).forEach(shuffled::add);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** A case to which a history has come, and what the inbox did for it. */
  private static final class Played {

    private final List<Said> arrived = new ArrayList<>();
    private final List<StatusChange> changes = new ArrayList<>();
    private final Map<CaseFlag, FlagSetting> flags = new HashMap<>();
    private final Map<String, Incident> incidents = new HashMap<>();
    private final CaseFile file;

    Played(List<Said> sent) {
      List<Said> arrivals = arrivals(sent);
      Said registering = arrivals.get(0);
      file = new CaseFile(NUMBER, registering.registration(), registering.provenance());
      arrived.add(registering);
      changes.add(file.registration(registering.provenance()));
      arrivals.stream()
          .skip(1)
          .forEach(
              said -> {
                arrived.add(said);
                changes.add(take(said));
              });
    }

    Present present() {
      return Present.of(file, incidents);
    }

    /**
     * What is sent twice is dropped; what comes before the first registration waits for it, and
     * then goes in order of time.
     */
    private static List<Said> arrivals(List<Said> sent) {
      Set<String> ids = new HashSet<>();
      List<Said> waiting = new ArrayList<>();
      List<Said> arrivals = new ArrayList<>();
      for (Said said : sent) {
        if (!ids.add(said.eventId())) {
          continue;
        }
        if (arrivals.isEmpty() && said.kind() != Kind.REGISTRATION) {
          waiting.add(said);
        } else {
          arrivals.add(said);
          waiting.stream().sorted(Said.BY_PLACE).forEach(arrivals::add);
          waiting.clear();
        }
      }
      return arrivals;
    }

    private StatusChange take(Said said) {
      return switch (said.kind()) {
        case REGISTRATION -> file.reregister(said.registration(), said.provenance());
        case RISK -> file.assess(said.assessment(), said.provenance());
        case STATE -> file.turn(said.state(), said.provenance());
        case FLAG ->
            file.mark(
                flags.computeIfAbsent(said.flag(), flag -> new FlagSetting(1L, flag)),
                said.isSet(),
                said.provenance());
        case MOVE -> file.move(said.municipality(), said.provenance());
        case CONTACT -> file.permitContact(said.authorisation(), said.phone(), said.provenance());
        case INCIDENT -> report(said);
        case PRISON -> file.imprison(said.prison(), said.provenance());
        case DEVICE -> file.follow(said.device(), said.provenance());
      };
    }

    private StatusChange report(Said said) {
      StatusChange change = file.report(said.incident(), said.provenance());
      Incident known = incidents.get(said.incident().incidentId());
      if (known == null) {
        incidents.put(said.incident().incidentId(), new Incident(said.incident(), change));
      } else {
        known.correct(said.incident(), change, said.provenance());
      }
      return change;
    }
  }
}

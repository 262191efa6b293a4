package es.caib.empara.simulator;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Invents cases. Case {@code index} of a seed is always the same, however large the region is and
 * whenever it is made.
 */
final class CaseFactory {
  private static final double MINORS = 0.49;
  private static final double ZERO_PROTOCOL = 0.04;
  private static final double WITH_ORDER = 0.55;
  private static final int NUMBER_STEP = 7;

  // Before the years of the active cases, so that no number comes twice.
  private static final int FIRST_CLOSED_YEAR = 2009;
  private static final int LAST_CLOSED_YEAR = 2023;

  private enum Zone {
    PALMA(Municipality::isPalma),
    REST_OF_MALLORCA(m -> m.island() == Island.MALLORCA && !m.isPalma()),
    EIVISSA(m -> m.island() == Island.EIVISSA),
    MENORCA(m -> m.island() == Island.MENORCA),
    FORMENTERA(m -> m.island() == Island.FORMENTERA);

    private final List<Municipality> municipalities;

    Zone(Predicate<Municipality> member) {
      municipalities = Territory.municipalities().stream().filter(member).toList();
    }
  }

  private final long seed;
  private final boolean closed;
  private final int firstNumber;
  private final Deck<Zone> zones;
  private final Deck<RiskLevel> levels;

  CaseFactory(long seed) {
    this(seed, false);
  }

  /**
   * @param closed cases of earlier years, which are inactive by now
   */
  CaseFactory(long seed, boolean closed) {
    this.seed = seed;
    this.closed = closed;
    this.firstNumber = Dice.of(seed, 0, "numbers").between(1000, 4999);
    this.zones =
        new Deck<>(
            seed,
            "zones",
            Map.of(2, Zone.MENORCA, 5, Zone.MENORCA, 8, Zone.MENORCA, 9, Zone.FORMENTERA),
            cards(
                Map.of(
                    Zone.PALMA, 35, Zone.REST_OF_MALLORCA, 44, Zone.EIVISSA, 14, Zone.MENORCA, 3)));
    this.levels =
        new Deck<>(
            seed,
            "levels",
            Map.of(4, RiskLevel.HIGH, 11, RiskLevel.EXTREME, 19, RiskLevel.HIGH),
            cards(Map.of(RiskLevel.LOW, 328, RiskLevel.MEDIUM, 64, RiskLevel.HIGH, 5)));
  }

  /** The case at this place of the region. */
  SimulatedCase create(int index) {
    Dice dice = Dice.of(seed, index, "number");
    String number =
        "VG-07-%d-%06d"
            .formatted(
                year(dice), firstNumber + index * NUMBER_STEP + dice.between(0, NUMBER_STEP - 1));
    Municipality municipality =
        Dice.of(seed, index, "place").pick(zones.at(index).municipalities, Municipality::weight);
    return create(number, municipality, levels.at(index), Dice.of(seed, index, "people"));
  }

  /** The persons of the case at this place, as {@link #create(int)} draws them. */
  Couple couple(int index) {
    Dice dice = Dice.of(seed, index, "people");
    ContactAuthorisation contact = contact(dice);
    Origin origin = People.origin(dice);
    Person victim = People.victim(origin, contact, dice);
    return new Couple(victim, People.aggressor(People.partnerOrigin(origin, dice), dice));
  }

  /** The two persons of a case. */
  record Couple(Person victim, Person aggressor) {}

  /** A case that becomes known only now, with any municipality by the shares of the region. */
  static SimulatedCase newcomer(String caseNumber, RiskLevel level, Dice dice) {
    Municipality municipality = dice.pick(Territory.municipalities(), Municipality::weight);
    return create(caseNumber, municipality, level, dice).withOrder(false);
  }

  private static SimulatedCase create(
      String number, Municipality municipality, RiskLevel level, Dice dice) {
    ContactAuthorisation contact = contact(dice);
    Origin origin = People.origin(dice);
    return new SimulatedCase(
        number,
        municipality.ineCode(),
        level,
        People.victim(origin, contact, dice),
        People.aggressor(People.partnerOrigin(origin, dice), dice),
        dice.pick(List.of(Relationship.values()), Relationship::share),
        PoliceUnits.of(municipality.ineCode()),
        dice.chance(MINORS),
        contact,
        dice.chance(ZERO_PROTOCOL),
        dice.chance(WITH_ORDER));
  }

  private static ContactAuthorisation contact(Dice dice) {
    return dice.pick(List.of(ContactAuthorisation.values()), ContactAuthorisation::share);
  }

  /** Year in which a case was opened, as its number says. */
  static Year year(String caseNumber) {
    return Year.parse(caseNumber.substring("VG-07-".length(), "VG-07-2026".length()));
  }

  private int year(Dice dice) {
    if (closed) {
      return dice.between(FIRST_CLOSED_YEAR, LAST_CLOSED_YEAR);
    }
    int draw = dice.between(1, 100);
    return draw <= 60 ? 2026 : draw <= 85 ? 2025 : 2024;
  }

  // Sorted by constant: the order of a map is not the same on every run.
  private static <E extends Enum<E>> List<E> cards(Map<E, Integer> shares) {
    List<E> cards = new ArrayList<>();
    shares.keySet().stream()
        .sorted()
        .forEach(value -> cards.addAll(Collections.nCopies(shares.get(value), value)));
    return cards;
  }
}

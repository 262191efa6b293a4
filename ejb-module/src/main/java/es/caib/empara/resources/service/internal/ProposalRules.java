package es.caib.empara.resources.service.internal;

import es.caib.empara.institutions.Island;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.service.Reach;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * In which order resources are asked: those that serve the municipality, then the same island, then
 * others; of these what is open now, what speaks her language, what has most places, and at last
 * the older one. What has been asked before is not asked again, and what is full stands last.
 */
final class ProposalRules {

  private static final Comparator<Ranked> FIRST =
      Comparator.comparing(Ranked::isFull)
          .thenComparing(Ranked::reach)
          .thenComparing(ranked -> !ranked.candidate().open())
          .thenComparing(ranked -> !ranked.speaks())
          .thenComparing(Ranked::places, Comparator.reverseOrder())
          .thenComparing(ranked -> ranked.candidate().id());

  private ProposalRules() {}

  /**
   * A resource that is offered.
   *
   * @param free places that are left; null when they are not counted
   */
  record Candidate(
      Long id,
      ResourceType type,
      Island island,
      Collection<String> municipalities,
      Collection<String> languages,
      boolean open,
      Integer free) {}

  /**
   * What is needed and where.
   *
   * @param language that she prefers; null when it is not known
   * @param asked ids of those that were asked before
   */
  record Need(
      ResourceType type, String municipality, Island island, String language, Set<Long> asked) {}

  /** A candidate and why it stands where it does. */
  record Ranked(Candidate candidate, Reach reach, boolean speaks) {

    boolean isFull() {
      return candidate.free() != null && candidate.free() <= 0;
    }

    /** What is not counted has as many as there are. */
    private int places() {
      return candidate.free() == null ? Integer.MAX_VALUE : candidate.free();
    }
  }

  /** Everybody who answers the need and was not asked before, who would be asked first first. */
  static List<Ranked> rank(Need need, Collection<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.type() == need.type())
        .filter(candidate -> !need.asked().contains(candidate.id()))
        .map(
            candidate ->
                new Ranked(
                    candidate,
                    reach(need, candidate),
                    need.language() == null || candidate.languages().contains(need.language())))
        .sorted(FIRST)
        .toList();
  }

  /** Whoever is asked next; nobody when all are full or were asked. */
  static Optional<Ranked> first(Need need, Collection<Candidate> candidates) {
    return rank(need, candidates).stream().filter(ranked -> !ranked.isFull()).findFirst();
  }

  private static Reach reach(Need need, Candidate candidate) {
    if (candidate.municipalities().contains(need.municipality())) {
      return Reach.HERE;
    }
    return candidate.island() == need.island() ? Reach.ISLAND : Reach.ELSEWHERE;
  }
}

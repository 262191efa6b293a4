package es.caib.empara.resources.service.internal;

import es.caib.empara.cases.service.CaseInHand;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.entity.SupportResource;
import es.caib.empara.resources.service.ActivationConflict;
import es.caib.empara.resources.service.Proposal;
import es.caib.empara.resources.service.ResourceView;
import es.caib.empara.resources.service.internal.ProposalRules.Candidate;
import es.caib.empara.resources.service.internal.ProposalRules.Need;
import es.caib.empara.resources.service.internal.ProposalRules.Ranked;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Chooses whom to ask. Where a place is taken, the resources are held from before the places are
 * counted until the commit, so that two people cannot take the same one.
 */
@ApplicationScoped
class Choosing {

  @Inject private ResourceRepository resources;
  @Inject private ResourceViews views;
  @Inject private BusinessClock clock;

  /** Everybody who could be asked first; nothing is held. */
  List<Proposal> proposals(CaseInHand about, ResourceType need) {
    List<SupportResource> offered =
        resources.all(need, null).stream().filter(this::isOffered).toList();
    Map<Long, ResourceView> shown =
        views.views(offered).stream()
            .collect(Collectors.toMap(ResourceView::id, Function.identity()));
    List<Proposal> proposals = new ArrayList<>();
    List<Candidate> candidates =
        offered.stream()
            .map(each -> candidate(each, shown.get(each.id()).open(), shown.get(each.id()).held()))
            .toList();
    for (Ranked ranked : ProposalRules.rank(need(about, need, Set.of()), candidates)) {
      proposals.add(
          new Proposal(
              proposals.size() + 1,
              shown.get(ranked.candidate().id()),
              ranked.reach(),
              ranked.speaks()));
    }
    return proposals;
  }

  /**
   * Holds whoever is to be asked next, with a place.
   *
   * @param asked those that were asked before
   */
  Optional<SupportResource> next(CaseInHand about, ResourceType need, Set<Long> asked) {
    List<SupportResource> offered =
        resources.lockActive(need).stream().filter(this::isOffered).toList();
    Map<Long, Integer> held = resources.held(offered.stream().map(SupportResource::id).toList());
    OffsetDateTime now = clock.now();
    List<Candidate> candidates =
        offered.stream()
            .map(
                each ->
                    candidate(
                        each, ResourceViews.isOpen(each, now), held.getOrDefault(each.id(), 0)))
            .toList();
    return ProposalRules.first(need(about, need, asked), candidates)
        .flatMap(
            ranked ->
                offered.stream()
                    .filter(each -> each.id().equals(ranked.candidate().id()))
                    .findFirst());
  }

  /**
   * Holds the one that a person has chosen, with a place.
   *
   * @throws NotFound when it is not offered, or answers another need
   * @throws ActivationConflict when it is full
   */
  SupportResource chosen(Long id, ResourceType need) {
    SupportResource resource =
        resources.lockActive(need).stream()
            .filter(each -> each.id().equals(id) && isOffered(each))
            .findFirst()
            .orElseThrow(() -> new NotFound("resource " + id));
    if (!resource.hasRoom(resources.held(Set.of(id)).getOrDefault(id, 0))) {
      throw new ActivationConflict(ActivationConflict.FULL);
    }
    return resource;
  }

  private boolean isOffered(SupportResource resource) {
    return resource.isOffered(clock.today()) && views.realm(resource.institutionId()) != null;
  }

  private static Need need(CaseInHand about, ResourceType need, Set<Long> asked) {
    return new Need(need, about.municipality(), about.island(), about.language(), asked);
  }

  private static Candidate candidate(SupportResource resource, boolean open, int held) {
    return new Candidate(
        resource.id(),
        resource.type(),
        resource.island(),
        resource.municipalities(),
        resource.languages(),
        open,
        resource.free(held));
  }
}

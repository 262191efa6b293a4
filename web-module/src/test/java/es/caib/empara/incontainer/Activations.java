package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.DUTY;
import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.Server.eventually;
import static es.caib.empara.incontainer.Shelters.IN_PALMA;
import static es.caib.empara.incontainer.Shelters.MALLORCA;
import static es.caib.empara.incontainer.Shelters.MENORCA;
import static es.caib.empara.incontainer.Shelters.PALMA;
import static es.caib.empara.incontainer.Shelters.activations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.institutions.Island;
import es.caib.empara.resources.ActivationOutcome;
import es.caib.empara.resources.ActivationState;
import es.caib.empara.resources.RefusalReason;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.service.ActivationConflict;
import es.caib.empara.resources.service.ActivationFilter;
import es.caib.empara.resources.service.ActivationService;
import es.caib.empara.resources.service.ActivationView;
import es.caib.empara.resources.service.Reach;
import es.caib.empara.resources.service.ResourceFilter;
import es.caib.empara.resources.service.ResourceService;
import es.caib.empara.resources.service.ResourceView;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is asked of resources, who answers, and what all others learn of it. */
interface Activations {

  /** Each test has a need of its own, so that it knows who is asked. */
  ResourceType CHAIN = ResourceType.SEXUAL_CRISIS_CENTRE;

  @Test
  default void asking_withoutTheRole_theScopeOrThePresentStatus_keepsNothing() throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    StateSays.assesses(number, RiskLevel.HIGH);

    assertThatThrownBy(
            () ->
                As.user(
                    "consulta@cmallorca",
                    Roles.READER,
                    () -> activations().proposals(number, ResourceType.SHELTER_URGENT, DUTY)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> Shelters.ask(MENORCA, number, ResourceType.SHELTER_URGENT, 2))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Shelters.ask(PALMA, number, ResourceType.SHELTER_URGENT, 1))
        .isInstanceOfSatisfying(
            StaleStatusException.class,
            stale -> {
              assertThat(stale.current()).isEqualTo(2);
              assertThat(stale.changes())
                  .extracting(TimelineLine::what)
                  .containsExactly(StatusAspect.RISK_LEVEL);
            });

    assertThat(asked(number)).isZero();
    assertThat(version(number)).isEqualTo(2);
  }

  @Test
  default void aRequest_isAnActOnTheCase_withVersionLineAndEntry() throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());

    ActivationView asked = Shelters.ask(PALMA, number, ResourceType.PSYCHOLOGICAL, 1);

    assertThat(asked.statusVersion()).isEqualTo(2);
    assertThat(asked.state()).isEqualTo(ActivationState.REQUESTED);
    assertThat(asked.answerDue()).isEqualTo(asked.requestedAt().plusMinutes(30));
    // The State's clock may be some milliseconds ahead, and its line above.
    assertThat(Desk.open(PALMA, number).timeline())
        .filteredOn(line -> line.to().equals("RESOURCE_REQUESTED"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.institution()).isEqualTo("palma");
              assertThat(line.detail())
                  .isEqualTo("PSYCHOLOGICAL " + asked.institution() + " - " + asked.resourceName());
            });
    assertThat(
            count(
                "select count(*) from EMP_OPERATION where OPERATION = 'ACTIVATION_REQUEST' and"
                    + " CASE_NUMBER = ? and STATUS_VERSION = 2 and PRINCIPAL = ? and OUTCOME = 'OK'",
                number,
                PALMA))
        .isEqualTo(1);
    assertThat(bean(HeardActivations.class).changesOf(number))
        .singleElement()
        .satisfies(
            heard -> {
              assertThat(heard.activationId()).isEqualTo(asked.id());
              assertThat(heard.state()).isEqualTo(ActivationState.REQUESTED);
              assertThat(heard.statusVersion()).isEqualTo(2);
              assertThat(heard.principal()).isEqualTo(PALMA);
              assertThat(heard.askedByPrincipal()).isEqualTo(PALMA);
              assertThat(heard.municipality()).isEqualTo(IN_PALMA);
            });
  }

  @Test
  default void theOwner_answersAlsoOutsideItsTerritory_andSeesNoMoreThanAResourceMay()
      throws Exception {
    String number =
        StateSays.registers(IN_PALMA, StateSays.person("Secreta", "Secretíssima", null));
    ResourceView far =
        Shelters.add(MENORCA, ResourceType.SHELTER_MEDIUM, Island.MENORCA, "07032", 4);
    ActivationView asked = Shelters.ask(PALMA, number, ResourceType.SHELTER_MEDIUM, far.id(), 1);
    StateSays.contact(number, ContactAuthorisation.REFUSED, null);
    StateSays.assesses(number, RiskLevel.EXTREME);

    ActivationView seen = Shelters.open(MENORCA, asked.id());
    assertThat(seen.mine()).isTrue();
    assertThat(seen.caseKnown()).isFalse();
    assertThat(seen.riskLevel()).isEqualTo(RiskLevel.EXTREME);
    assertThat(seen.statusVersion()).isEqualTo(4);
    assertThat(seen.toString()).doesNotContain("Secret");
    assertThatThrownBy(() -> Desk.open(MENORCA, number)).isInstanceOf(NotFound.class);
    for (String stranger : List.of("tecnica@ceivissa", "tecnica@cformentera")) {
      assertThatThrownBy(() -> Shelters.open(stranger, asked.id()))
          .as(stranger)
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> accept(PALMA, seen))
        .as("whoever asks does not answer")
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> accept(MENORCA, asked))
        .isInstanceOfSatisfying(
            StaleStatusException.class,
            stale ->
                assertThat(stale.changes())
                    .as("the contact is nothing that a resource may know")
                    .extracting(TimelineLine::what)
                    .containsExactly(StatusAspect.RISK_LEVEL));

    ActivationView accepted = accept(MENORCA, seen);
    assertThat(accepted.statusVersion()).isEqualTo(5);
    assertThat(Shelters.open(PALMA, asked.id()).arrivesAt()).isEqualTo(accepted.arrivesAt());
  }

  @Test
  default void anActivation_isAnsweredOnce_andGoesItsWay() throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    ResourceView own = Shelters.add(PALMA, ResourceType.ATENPRO, Island.MALLORCA, IN_PALMA, 2);
    ActivationView asked = Shelters.ask(PALMA, number, ResourceType.ATENPRO, own.id(), 1);

    assertThatThrownBy(() -> start(asked))
        .isInstanceOfSatisfying(
            ActivationConflict.class,
            early -> assertThat(early.key()).isEqualTo("activation.is.REQUESTED"));
    assertThatThrownBy(
            () ->
                Desk.technician(
                    PALMA,
                    () -> activations().accept(asked.id(), 2, asked.requestedAt().minusHours(1))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            past -> assertThat(past.key()).isEqualTo("error.activation.arrives"));
    ActivationView accepted = accept(PALMA, asked);
    assertThatThrownBy(() -> accept(PALMA, accepted))
        .isInstanceOfSatisfying(
            ActivationConflict.class,
            twice -> assertThat(twice.key()).isEqualTo("activation.is.ACCEPTED"));
    ActivationView started = start(accepted);
    assertThat(free(own)).isEqualTo(1);
    ActivationView ended =
        Desk.technician(
            PALMA,
            () ->
                activations()
                    .end(started.id(), started.statusVersion(), ActivationOutcome.COMPLETED, null));

    assertThat(ended.state()).isEqualTo(ActivationState.ENDED);
    assertThat(ended.statusVersion()).isEqualTo(5);
    assertThat(free(own)).isEqualTo(2);
    assertThat(Desk.open(PALMA, number).timeline())
        .filteredOn(line -> line.what() == StatusAspect.ACT)
        .extracting(TimelineLine::to)
        .containsExactly(
            "RESOURCE_ENDED", "RESOURCE_STARTED", "RESOURCE_ACCEPTED", "RESOURCE_REQUESTED");
  }

  @Test
  default void twoWhoAskAtOnce_forTheLastPlace_getItOnce() throws Exception {
    ResourceView one = Shelters.add(PALMA, ResourceType.INTERPRETER, Island.MALLORCA, IN_PALMA, 1);
    List<String> numbers =
        List.of(
            StateSays.registers(IN_PALMA, StateSays.anybody()),
            StateSays.registers(IN_PALMA, StateSays.anybody()),
            StateSays.registers(IN_PALMA, StateSays.anybody()));

    List<CompletableFuture<String>> all =
        numbers.stream()
            .map(
                number ->
                    Background.run(
                        () -> {
                          try {
                            Shelters.ask(PALMA, number, ResourceType.INTERPRETER, one.id(), 1);
                            return "asked";
                          } catch (ActivationConflict full) {
                            return full.key();
                          }
                        }))
            .toList();

    assertThat(all.stream().map(CompletableFuture::join))
        .containsExactlyInAnyOrder("asked", ActivationConflict.FULL, ActivationConflict.FULL);
    assertThat(free(one)).isZero();
    assertThat(numbers.stream().mapToLong(Activations::versionOf).sum())
        .as("what was refused is no act")
        .isEqualTo(4);
  }

  @Test
  default void aRefusalAndASilence_askTheNext_untilNobodyIsLeft() throws Exception {
    Shelters.clear(CHAIN);
    ResourceView near = Shelters.add(MALLORCA, CHAIN, Island.MALLORCA, IN_PALMA, 1);
    ResourceView island = Shelters.add(MALLORCA, CHAIN, Island.MALLORCA, "07027", 5);
    ResourceView far = Shelters.add(MENORCA, CHAIN, Island.MENORCA, "07032", 5);
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    assertThat(
            Desk.technician(PALMA, () -> activations().proposals(number, CHAIN, DUTY)).stream()
                .map(each -> each.reach() + " " + each.resource().id()))
        .containsExactly(
            Reach.HERE + " " + near.id(),
            Reach.ISLAND + " " + island.id(),
            Reach.ELSEWHERE + " " + far.id());

    ActivationView first = Shelters.ask(PALMA, number, CHAIN, 1);
    assertThat(first.resourceId()).isEqualTo(near.id());
    ActivationView refused = refuse(MALLORCA, first);
    assertThat(refused.state()).isEqualTo(ActivationState.REFUSED);
    assertThat(refused.statusVersion()).as("the refusal, and the next request").isEqualTo(4);
    assertThat(free(near)).as("its place is free again").isEqualTo(1);

    ActivationView second = inChain(number, 2);
    assertThat(second.resourceId()).isEqualTo(island.id());
    assertThat(second.chainId()).isEqualTo(first.id());
    assertThat(second.requestedBy()).isEqualTo(PALMA);
    change(
        "update EMP_ACTIVATION set ANSWER_DUE = ? where ID = ?",
        second.requestedAt().minusSeconds(1),
        second.id());
    eventually(() -> asked(number) == 3);
    assertThat(Shelters.open(MALLORCA, second.id()).state()).isEqualTo(ActivationState.PASSED_ON);
    assertThatThrownBy(() -> accept(MALLORCA, Shelters.open(MALLORCA, second.id())))
        .isInstanceOfSatisfying(
            ActivationConflict.class,
            late -> assertThat(late.key()).isEqualTo("activation.is.PASSED_ON"));

    ActivationView third = inChain(number, 3);
    assertThat(third.resourceId()).isEqualTo(far.id());
    ActivationView last = refuse(MENORCA, Shelters.open(MENORCA, third.id()));
    assertThat(last.exhausted()).isTrue();
    assertThat(asked(number)).isEqualTo(3);

    assertThat(Desk.open(PALMA, number).timeline())
        .filteredOn(line -> line.what() == StatusAspect.ACT)
        .extracting(line -> line.to() + (line.institution() == null ? " by itself" : ""))
        .containsExactly(
            "RESOURCE_NOBODY by itself",
            "RESOURCE_REFUSED",
            "RESOURCE_REQUESTED by itself",
            "RESOURCE_PASSED_ON by itself",
            "RESOURCE_REQUESTED by itself",
            "RESOURCE_REFUSED",
            "RESOURCE_REQUESTED");
    assertThat(bean(HeardActivations.class).endsOf(number))
        .singleElement()
        .satisfies(
            end -> {
              assertThat(end.activationId()).isEqualTo(third.id());
              assertThat(end.need()).isEqualTo(CHAIN);
              assertThat(end.statusVersion()).isEqualTo(version(number));
              assertThat(end.principal()).isEqualTo(MENORCA);
            });
    assertThat(bean(HeardActivations.class).changesOf(number))
        .extracting(heard -> heard.state() + " " + Objects.toString(heard.principal(), "itself"))
        .containsExactly(
            "REQUESTED " + PALMA,
            "REFUSED " + MALLORCA,
            "REQUESTED itself",
            "PASSED_ON itself",
            "REQUESTED itself",
            "REFUSED " + MENORCA);
    assertThat(
            count(
                "select count(*) from EMP_OPERATION where OPERATION = 'ACTIVATION_PASS_ON' and"
                    + " CASE_NUMBER = ? and PRINCIPAL = 'system' and OUTCOME = 'OK'",
                number))
        .isEqualTo(1);
  }

  @Test
  default void aCaseThatTheStateRemoves_holdsNoPlace_andIsPassedOnToNobody() throws Exception {
    ResourceView one = Shelters.add(PALMA, ResourceType.EMPLOYMENT, Island.MALLORCA, IN_PALMA, 1);
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    ActivationView asked = Shelters.ask(PALMA, number, ResourceType.EMPLOYMENT, one.id(), 1);
    StateSays.turns(number, CaseState.CANCELLED);
    change(
        "update EMP_ACTIVATION set ANSWER_DUE = ? where ID = ?",
        asked.requestedAt().minusSeconds(1),
        asked.id());

    assertThat(free(one)).isEqualTo(1);
    assertThatThrownBy(() -> Shelters.open(PALMA, asked.id())).isInstanceOf(NotFound.class);
    String other = StateSays.registers(IN_PALMA, StateSays.anybody());
    ActivationView second = Shelters.ask(PALMA, other, ResourceType.EMPLOYMENT, one.id(), 1);
    change(
        "update EMP_ACTIVATION set ANSWER_DUE = ? where ID = ?",
        second.requestedAt().minusSeconds(1),
        second.id());
    eventually(() -> Shelters.open(PALMA, second.id()).state() == ActivationState.PASSED_ON);
    assertThat(
            count(
                "select count(*) from EMP_ACTIVATION where ID = ? and STATE = 'REQUESTED'",
                asked.id()))
        .isEqualTo(1);
  }

  @Test
  default void whoAsked_mayCallItOff_andNobodyElseIsAsked() throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    ActivationView asked = Shelters.ask(PALMA, number, ResourceType.SOCIAL_AID, 1);

    assertThatThrownBy(
            () -> Desk.technician(MALLORCA, () -> activations().cancel(asked.id(), 2, null)))
        .isInstanceOf(NotFound.class);
    ActivationView cancelled =
        Desk.technician(PALMA, () -> activations().cancel(asked.id(), 2, "Ja no cal"));

    assertThat(cancelled.state()).isEqualTo(ActivationState.CANCELLED);
    assertThat(cancelled.remark()).isEqualTo("Ja no cal");
    assertThat(asked(number)).isEqualTo(1);
    assertThat(version(number)).isEqualTo(3);
  }

  @Test
  default void theListOfWhatIsAsked_isOursAskedOrAll_andPaged() throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    ResourceView ours =
        Shelters.add(MALLORCA, ResourceType.LEGAL_ADVICE, Island.MALLORCA, IN_PALMA, 50);
    List<Long> ids =
        IntStream.rangeClosed(1, 3)
            .mapToObj(
                version -> {
                  try {
                    return Shelters.ask(
                            PALMA, number, ResourceType.LEGAL_ADVICE, ours.id(), version)
                        .id();
                  } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                  }
                })
            .toList();

    assertThat(side(PALMA, ActivationFilter.Side.ASKED, number))
        .containsExactlyElementsOf(reversed(ids));
    assertThat(side(PALMA, ActivationFilter.Side.OURS, number)).isEmpty();
    assertThat(side(MALLORCA, ActivationFilter.Side.OURS, number)).hasSize(3);
    assertThat(side("tecnica@ibd", ActivationFilter.Side.ALL, number)).hasSize(3);
    assertThat(side(MENORCA, ActivationFilter.Side.ALL, number)).isEmpty();
    var first =
        Desk.technician(
            PALMA,
            () -> activations().list(ActivationFilter.ofCase(number), new PageRequest(null, 2)));
    var rest =
        Desk.technician(
            PALMA,
            () ->
                activations()
                    .list(ActivationFilter.ofCase(number), new PageRequest(first.next(), 2)));
    assertThat(first.items())
        .extracting(ActivationView::id)
        .containsExactly(ids.get(2), ids.get(1));
    assertThat(rest.items()).extracting(ActivationView::id).containsExactly(ids.get(0));
    assertThat(rest.next()).isNull();
  }

  @Test
  default void thePagesOfResources_takeAtMostEightStatements() throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    Shelters.ask(PALMA, number, ResourceType.PSYCHOLOGICAL_MINORS, 1);

    Statements.assertAtMost(
        "resources",
        PALMA,
        Roles.TECHNICIAN,
        () -> bean(ResourceService.class).list(ResourceFilter.any(), PageRequest.first()));
    Statements.assertAtMost(
        "activations of a case",
        PALMA,
        Roles.TECHNICIAN,
        () ->
            bean(ActivationService.class)
                .list(ActivationFilter.ofCase(number), PageRequest.first()));
    Statements.assertAtMost(
        "proposals",
        PALMA,
        Roles.TECHNICIAN,
        () -> bean(ActivationService.class).proposals(number, ResourceType.SHELTER_URGENT, DUTY));
  }

  private static List<Long> reversed(List<Long> ids) {
    return List.of(ids.get(2), ids.get(1), ids.get(0));
  }

  private static List<Long> side(String principal, ActivationFilter.Side side, String number)
      throws Exception {
    return Desk.technician(
            principal,
            () ->
                activations()
                    .list(new ActivationFilter(side, number, Set.of()), PageRequest.first()))
        .items()
        .stream()
        .map(ActivationView::id)
        .toList();
  }

  private static ActivationView accept(String principal, ActivationView view) throws Exception {
    return Desk.technician(
        principal,
        () ->
            activations().accept(view.id(), view.statusVersion(), Desk.inDays(0).plusMinutes(45)));
  }

  private static ActivationView refuse(String principal, ActivationView view) throws Exception {
    return Desk.technician(
        principal,
        () -> activations().refuse(view.id(), view.statusVersion(), RefusalReason.NO_PLACES, null));
  }

  private static ActivationView start(ActivationView view) throws Exception {
    return Desk.technician(PALMA, () -> activations().start(view.id(), view.statusVersion()));
  }

  private static ActivationView inChain(String number, int place) throws Exception {
    return Desk.technician(
            PALMA, () -> activations().list(ActivationFilter.ofCase(number), PageRequest.first()))
        .items()
        .stream()
        .filter(each -> each.place() == place)
        .findFirst()
        .orElseThrow(AssertionError::new);
  }

  private static Integer free(ResourceView resource) throws Exception {
    return Desk.technician(PALMA, () -> Shelters.resources().open(resource.id())).free();
  }

  private static long asked(String number) throws Exception {
    return count(
        "select count(*) from EMP_ACTIVATION a join EMP_CASE_FILE c on c.ID = a.CASE_ID"
            + " where c.CASE_NUMBER = ?",
        number);
  }

  private static long version(String number) throws Exception {
    return count("select STATUS_VERSION from EMP_CASE_FILE where CASE_NUMBER = ?", number);
  }

  private static long versionOf(String number) {
    try {
      return version(number);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}

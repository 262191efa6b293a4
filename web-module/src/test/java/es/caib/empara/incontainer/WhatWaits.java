package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingService;
import es.caib.empara.access.service.PendingService.PendingList;
import es.caib.empara.people.service.OwnAccessService;
import es.caib.empara.people.service.StaffRequest;
import es.caib.empara.people.service.StaffService;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The list of what waits tells each person what she can see to, and nothing else. */
interface WhatWaits {

  String ASKING = "admin@cmallorca";
  String DECIDING = "admin2@ibd";

  @Test
  default void aRequest_waitsForItsSecondPerson_onceItIsReady_andForNobodyElse() throws Exception {
    Long request =
        As.user(
                ASKING,
                Roles.ADMIN,
                () ->
                    bean(StaffService.class)
                        .request(
                            new StaffRequest(
                                "esperada",
                                "Esperada Prova",
                                "Tècnica",
                                "esperada@prova.example",
                                Set.of(Roles.READER),
                                "Per a la prova de la llista")))
            .id();
    try {
      assertThat(requests(DECIDING)).as("not ready").isEmpty();
      assertThat(kinds(read("esperada@cmallorca", Roles.CANDIDATE)))
          .containsExactlyInAnyOrder("TRAINING_FIRST", "UNDERTAKING");
      As.user(
          "esperada@cmallorca",
          Roles.CANDIDATE,
          () -> {
            bean(OwnAccessService.class).acceptUndertaking(1, "ca");
            return null;
          });
      assertThat(requests(DECIDING)).as("without training").isEmpty();
      Trained.pass("esperada@cmallorca", Roles.CANDIDATE);

      assertThat(requests(DECIDING))
          .singleElement()
          .satisfies(
              waiting -> {
                assertThat(waiting.subject()).isEqualTo("Esperada Prova");
                assertThat(waiting.page()).isEqualTo("/people/person.xhtml?p=" + request);
                assertThat(waiting.own()).isFalse();
              });
      assertThat(requests(ASKING)).as("who asked").isEmpty();
      assertThat(requests("admin@palma")).as("another body").isEmpty();
    } finally {
      As.user(
          ASKING,
          Roles.ADMIN,
          () -> {
            bean(StaffService.class).withdraw(request);
            return null;
          });
    }
    assertThat(requests(DECIDING)).as("withdrawn").isEmpty();
  }

  @Test
  default void whoHasNotUndertaken_isTold_inAPlaceOfHerOwn() throws Exception {
    assertThat(read("auditoria@ibd", Roles.AUDITOR).items())
        .filteredOn(waiting -> waiting.kind().equals("UNDERTAKING"))
        .singleElement()
        .satisfies(waiting -> assertThat(waiting.own()).isTrue());
  }

  @Test
  default void aDomainThatFails_isSaid_andStopsNoOther() throws Exception {
    PendingList before = read("coordinacio@ibd", Roles.COORDINATOR);
    assertThat(before.whole()).isTrue();
    BrokenSource.broken = true;
    try {
      PendingList now = read("coordinacio@ibd", Roles.COORDINATOR);

      assertThat(now.whole()).isFalse();
      assertThat(now.items()).extracting(Pending::kind).containsAll(kinds(before));
    } finally {
      BrokenSource.broken = false;
    }
  }

  @Test
  default void theCount_isThatOfTheList() throws Exception {
    PendingList list = read("coordinacio@ibd", Roles.COORDINATOR);

    long count =
        As.user("coordinacio@ibd", Roles.COORDINATOR, () -> bean(PendingService.class).count());

    assertThat(count).isEqualTo(list.items().stream().mapToLong(Pending::count).sum());
  }

  @Test
  default void aMachine_hasNoList() {
    assertThatThrownBy(() -> read("viogen@ses", Roles.FEED)).isInstanceOf(EJBAccessException.class);
  }

  private static List<Pending> requests(String principal) throws Exception {
    return read(principal, Roles.ADMIN).items().stream()
        .filter(waiting -> waiting.kind().equals("STAFF_APPROVE"))
        .filter(waiting -> waiting.subject().equals("Esperada Prova"))
        .toList();
  }

  private static List<String> kinds(PendingList list) {
    return list.items().stream().map(Pending::kind).toList();
  }

  private static PendingList read(String principal, String role) throws Exception {
    return As.user(principal, role, () -> bean(PendingService.class).read());
  }
}

package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.DUTY;
import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.StateSays.EIVISSA;
import static es.caib.empara.incontainer.StateSays.anybody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.audit.AccessExcess;
import es.caib.empara.audit.service.AuditNoteService;
import es.caib.empara.audit.service.NoteView;
import es.caib.empara.audit.service.internal.ExcessWatch;
import es.caib.empara.cases.service.CaseSearch;
import es.caib.empara.cases.service.CaseSearchService;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who looks for more than work explains. The server's own timer looks too. */
interface Excess {

  String CURIOUS = "guardia@ibd";
  String BUSY = "coordinacio@ibd";

  @Test
  default void searches_moreThanWorkExplains_raiseOneNote_thatTheAuditorMarksAsSeen()
      throws Exception {
    int most = AccessExcess.SEARCHES.most();
    search(most - 1);
    look(AccessExcess.SEARCHES);
    assertThat(notes(AccessExcess.SEARCHES, CURIOUS)).isEmpty();
    search(1);
    look(AccessExcess.SEARCHES);
    assertThat(notes(AccessExcess.SEARCHES, CURIOUS)).as("so many are no excess").isEmpty();

    search(1);
    look(AccessExcess.SEARCHES);
    search(2);
    look(AccessExcess.SEARCHES);
    look(AccessExcess.SEARCHES);

    NoteView note = only(AccessExcess.SEARCHES, CURIOUS);
    assertThat(note.times()).isEqualTo(most + 3);
    assertThat(note.institution()).isEqualTo("ibd");
    assertThat(note.seenBy()).isNull();
    assertThat(
            count(
                "select count(*) from EMP_OPERATION where OPERATION = 'SEARCH_EXCESS'"
                    + " and PRINCIPAL = 'system' and DETAIL like ?",
                "SEARCHES " + CURIOUS + "%"))
        .isEqualTo(1);

    see("auditoria@ibd", Roles.AUDITOR, note.id());
    look(AccessExcess.SEARCHES);

    assertThat(only(AccessExcess.SEARCHES, CURIOUS))
        .satisfies(
            seen -> {
              assertThat(seen.id()).isEqualTo(note.id());
              assertThat(seen.seenBy()).isNotBlank();
              assertThat(seen.seenAt()).isNotNull();
            });
  }

  @Test
  default void openedCases_countEachCaseOnce_andRaiseOneNote() throws Exception {
    int most = AccessExcess.CASES.most();
    String same = StateSays.registers(EIVISSA, anybody());
    for (int i = 0; i <= most; i++) {
      open(same);
    }
    look(AccessExcess.CASES);
    assertThat(notes(AccessExcess.CASES, BUSY)).as("one case, however often").isEmpty();

    for (int i = 0; i < most; i++) {
      open(StateSays.registers(EIVISSA, anybody()));
    }
    look(AccessExcess.CASES);
    look(AccessExcess.CASES);

    assertThat(only(AccessExcess.CASES, BUSY).times()).isEqualTo(most + 1);
  }

  @Test
  default void notes_areForTheAuditorAlone() throws Exception {
    for (String role :
        List.of(
            Roles.COORDINATOR,
            Roles.TECHNICIAN,
            Roles.READER,
            Roles.ADMIN,
            Roles.LEGAL,
            Roles.COMMISSION,
            Roles.SECRETARY,
            Roles.OPERATOR,
            Roles.FEED)) {
      assertThatThrownBy(() -> As.user("guardia@ibd", role, () -> service().notes()))
          .as(role)
          .isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> see("guardia@ibd", role, 1))
          .as(role)
          .isInstanceOf(EJBAccessException.class);
    }
    assertThatThrownBy(() -> see("auditoria@ibd", Roles.AUDITOR, -1)).isInstanceOf(NotFound.class);
  }

  private static AuditNoteService service() {
    return bean(AuditNoteService.class);
  }

  private static void see(String principal, String role, long note) throws Exception {
    As.user(
        principal,
        role,
        () -> {
          service().see(note);
          return null;
        });
  }

  private static void search(int times) throws Exception {
    for (int i = 0; i < times; i++) {
      As.user(
          CURIOUS,
          Roles.COORDINATOR,
          () ->
              bean(CaseSearchService.class)
                  .search(new CaseSearch("prova", null, null), DUTY, PageRequest.first()));
    }
  }

  private static void open(String number) throws Exception {
    As.user(BUSY, Roles.COORDINATOR, () -> bean(CaseService.class).open(number, DUTY));
  }

  private static void look(AccessExcess excess) {
    try {
      bean(ExcessWatch.class).look(excess);
    } catch (RuntimeException overtaken) {
      // By the timer, which counted the same at this moment.
      bean(ExcessWatch.class).look(excess);
    }
  }

  private static List<NoteView> notes(AccessExcess excess, String principal) throws Exception {
    return As.user("auditoria@ibd", Roles.AUDITOR, () -> service().notes()).stream()
        .filter(note -> note.excess() == excess && note.user().equals(principal))
        .toList();
  }

  private static NoteView only(AccessExcess excess, String principal) throws Exception {
    List<NoteView> notes = notes(excess, principal);
    assertThat(notes).hasSize(1);
    return notes.get(0);
  }
}

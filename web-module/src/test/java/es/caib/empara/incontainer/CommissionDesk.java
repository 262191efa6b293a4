package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.SignIn;
import es.caib.empara.commission.ProposalKind;
import es.caib.empara.commission.SessionKind;
import es.caib.empara.commission.SessionMode;
import es.caib.empara.commission.VoteChoice;
import es.caib.empara.commission.service.AgendaDocumentService;
import es.caib.empara.commission.service.ChamberService;
import es.caib.empara.commission.service.ItemCommand;
import es.caib.empara.commission.service.ItemView;
import es.caib.empara.commission.service.ProposalCommand;
import es.caib.empara.commission.service.ProposalService;
import es.caib.empara.commission.service.ResolutionService;
import es.caib.empara.commission.service.ResolutionView;
import es.caib.empara.commission.service.SessionCommand;
import es.caib.empara.commission.service.SessionService;
import es.caib.empara.commission.service.SessionView;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.shared.service.BusinessClock;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** What is done with the Commission again and again. */
final class CommissionDesk {

  static final String SECRETARY = "secretaria@ibd";
  static final List<String> MEMBERS =
      List.of(
          "vocal1@ibd",
          "vocal2@ibd",
          "vocal3@ibd",
          "vocal1@comissio",
          "vocal2@comissio",
          "vocal3@comissio");
  static final String PASSWORD = "una frase llarga de prova";

  private CommissionDesk() {}

  static Long propose(ProposalCommand command) throws Exception {
    return As.user("coordinacio@ibd", Roles.COORDINATOR, () -> proposals().propose(command));
  }

  /** From the review to the resolution, which is adopted unanimously. */
  static Long decide(Long proposal) throws Exception {
    As.user("juridic@ibd", Roles.LEGAL, () -> run(() -> proposals().review(proposal, true, null)));
    Long session = open(new ItemCommand("Proposta", null, true, proposal, null, null), MEMBERS);
    Long item = items(session).get(0).id();
    secretary(() -> run(() -> chamber().openVote(item)));
    for (String member : MEMBERS) {
      vote(member, item, VoteChoice.FOR);
    }
    secretary(() -> run(() -> chamber().closeVote(item)));
    secretary(() -> run(() -> chamber().close(session)));
    return items(session).get(0).resolutionId();
  }

  static Long open(ItemCommand item, List<String> members) throws Exception {
    Long session = called(item);
    arrive(session, members);
    secretary(() -> run(() -> chamber().open(session, false)));
    return session;
  }

  /** Called in time, and its hour has come. */
  static Long called(ItemCommand item) throws Exception {
    Long session = secretary(() -> sessions().plan(tomorrow()));
    secretary(() -> sessions().addItem(session, item));
    secretary(() -> run(() -> sessions().call(session)));
    change(
        "update EMP_COMMISSION_SESSION set STARTS_AT = ?, CALLED_AT = ? where ID = ?",
        bean(BusinessClock.class).now().minusMinutes(1),
        bean(BusinessClock.class).now().minusDays(5),
        session);
    secretary(() -> run(() -> chamber().arrive(session, true)));
    return session;
  }

  static void arrive(Long session, List<String> members) throws Exception {
    for (String member : members) {
      member(member, () -> run(() -> chamber().arrive(session, true)));
    }
  }

  static void vote(String member, Long item, VoteChoice choice) throws Exception {
    member(member, () -> run(() -> chamber().vote(item, choice)));
  }

  static List<ItemView> items(Long session) throws Exception {
    return view(SECRETARY, session).items();
  }

  static SessionView view(String principal, Long session) throws Exception {
    String role = principal.equals(SECRETARY) ? Roles.SECRETARY : Roles.COMMISSION;
    return As.user(principal, role, () -> sessions().read(session));
  }

  static ResolutionView read(Long resolution) throws Exception {
    return secretary(() -> resolutions().read(resolution));
  }

  static <T> T secretary(Callable<T> work) throws Exception {
    return As.user(SECRETARY, Roles.SECRETARY, work);
  }

  static <T> T member(String principal, Callable<T> work) throws Exception {
    return As.user(principal, Roles.COMMISSION, work);
  }

  static Void run(Runnable work) {
    work.run();
    return null;
  }

  static SignIn.Result logIn(String principal) {
    return bean(SignIn.class).withPassword(principal, PASSWORD, "1.2.3.4");
  }

  static SessionCommand tomorrow() {
    return new SessionCommand(
        SessionKind.EXTRAORDINARY,
        SessionMode.REMOTE,
        "https://video.example/comissio",
        bean(BusinessClock.class).now().plusDays(1));
  }

  static ItemCommand item(String title) {
    return new ItemCommand(title, null, true, null, null, null);
  }

  static LocalDate today() {
    return bean(BusinessClock.class).today();
  }

  static ProposalCommand incorporation(String realm, String municipality) {
    return new ProposalCommand(
        ProposalKind.INCORPORATE,
        realm,
        "Ajuntament de prova " + realm,
        InstitutionKind.MUNICIPALITY,
        "P0700000A",
        "Serveis socials municipals",
        "DPD municipal, favorable",
        Set.of(municipality),
        Set.of(DataKind.MEASURES),
        "LOCAL",
        4,
        new ProposalCommand.Person("Joana Prova", "971 000 000", "contacte@prova.example"),
        new ProposalCommand.Person("Antònia Exemple", "admin", "admin@prova.example"),
        "Atén dones del municipi",
        null,
        null);
  }

  static ProposalCommand on(ProposalCommand command, LocalDate day) {
    return new ProposalCommand(
        command.kind(),
        command.realm(),
        command.bodyName(),
        command.bodyKind(),
        command.taxId(),
        command.competence(),
        command.dataProtection(),
        command.municipalities(),
        command.dataKinds(),
        command.realmKind(),
        command.people(),
        command.contact(),
        command.administrator(),
        command.reason(),
        day,
        command.endsOn());
  }

  static ProposalCommand about(ProposalKind kind, String realm) {
    return new ProposalCommand(
        kind,
        realm,
        null,
        null,
        null,
        null,
        null,
        Set.of(),
        Set.of(),
        null,
        null,
        null,
        null,
        "Motiu de prova",
        null,
        null);
  }

  static ProposalService proposals() {
    return bean(ProposalService.class);
  }

  static SessionService sessions() {
    return bean(SessionService.class);
  }

  static ChamberService chamber() {
    return bean(ChamberService.class);
  }

  static AgendaDocumentService documents() {
    return bean(AgendaDocumentService.class);
  }

  static InputStream in(byte[] content) {
    return new ByteArrayInputStream(content);
  }

  static ResolutionService resolutions() {
    return bean(ResolutionService.class);
  }
}

package es.caib.empara.orders.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Needs;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.PointAct;
import es.caib.empara.cases.service.CaseActs;
import es.caib.empara.cases.service.CaseInHand;
import es.caib.empara.documents.DocumentKind;
import es.caib.empara.documents.DocumentOrigin;
import es.caib.empara.documents.ElaborationState;
import es.caib.empara.documents.service.DocumentVault;
import es.caib.empara.documents.service.NewDocument;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.PaperCheck;
import es.caib.empara.orders.PaperReport;
import es.caib.empara.orders.PaperState;
import es.caib.empara.orders.entity.PaperMeasure;
import es.caib.empara.orders.entity.PaperOrder;
import es.caib.empara.orders.service.PaperCommand;
import es.caib.empara.orders.service.PaperDiffers;
import es.caib.empara.orders.service.PaperService;
import es.caib.empara.orders.service.PaperView;
import es.caib.empara.orders.service.PointConflict;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;

/** Orders on paper, for the coordinating centre. */
@Stateless
@DenyAll
public class DefaultPaperService implements PaperService {

  @Inject private PaperRepository papers;
  @Inject private PaperDesk desk;
  @Inject private PaperViews views;
  @Inject private DocumentVault vault;
  @Inject private CaseActs acts;
  @Inject private Territory territory;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("PAPER_LIST")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Needs(DataKind.MEASURES)
  public List<PaperView> open() {
    Caller caller = centre();
    List<PaperView> open = views.views(papers.open(MOST), caller);
    context.detail(
        open.stream().map(PaperView::caseNumber).distinct().collect(Collectors.joining(" ")));
    return open;
  }

  @Override
  @Audited("PAPER_WAITING")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Needs(DataKind.MEASURES)
  public List<Waiting> waiting(String caseNumber) {
    context.about(caseNumber, null, null);
    CaseInHand about = acts.look(caseNumber, callers.current());
    return papers.openOf(about.caseId()).stream()
        .map(paper -> new Waiting(paper.decision(), paper.state(), paper.enteredAt()))
        .toList();
  }

  @Override
  @Audited("PAPER_READ")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Needs(DataKind.MEASURES)
  public PaperView read(Long id, AccessPurpose purpose) {
    context.about(null, purpose.reason().name(), purpose.text());
    PaperView view = view(find(id), centre());
    context.about(view.caseNumber(), purpose.reason().name(), purpose.text());
    context.atStatus(view.statusVersion());
    context.detail("paper " + id);
    return view;
  }

  @Override
  @Audited("PAPER_ENTER")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  @Needs(DataKind.MEASURES)
  public PaperView enter(
      String caseNumber,
      PaperCommand command,
      InputStream copy,
      String fileName,
      AccessPurpose purpose) {
    context.about(caseNumber, purpose.reason().name(), purpose.text());
    Caller caller = centre();
    acts.look(caseNumber, caller);
    PaperRules rules = new PaperRules(territory, clock.now());
    PaperReport report = rules.report(command.report());
    List<MeasureReport> measures = rules.measures(report.state(), command);
    byte[] bytes = bytes(copy);
    CaseInHand held = acts.hold(caseNumber, caller);
    acts.requireCurrent(held, command.statusVersion(), caller);
    PaperOrder paper =
        new PaperOrder(
            held.caseId(), PaperDesk.name(clock.today()), report, caller.principal(), clock.now());
    papers.register(paper);
    keep(paper, measures, command);
    paper.show(
        vault
            .keep(
                new NewDocument(
                    held.caseId(),
                    paper.orderId(),
                    report.state() == OrderState.REQUESTED
                        ? DocumentKind.APPLICATION
                        : DocumentKind.ORDER,
                    report.court(),
                    fileName,
                    DocumentOrigin.ADMINISTRATION,
                    ElaborationState.EE99),
                bytes,
                caller)
            .id());
    act(held, PointAct.PAPER_ENTERED, paper, command.statusVersion(), caller);
    return view(paper, caller);
  }

  @Override
  @Audited("PAPER_CORRECT")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  @Needs(DataKind.MEASURES)
  public PaperView correct(Long id, PaperCommand command) {
    Caller caller = centre();
    PaperRules rules = new PaperRules(territory, clock.now());
    PaperReport report = rules.report(command.report());
    List<MeasureReport> measures = rules.measures(report.state(), command);
    CaseInHand held = hold(id);
    PaperOrder paper = lockOpen(id);
    acts.requireCurrent(held, command.statusVersion(), caller);
    paper.correct(report, caller.principal(), clock.now());
    papers.forgetMeasures(paper);
    keep(paper, measures, command);
    act(held, PointAct.PAPER_CORRECTED, paper, command.statusVersion(), caller);
    return view(paper, caller);
  }

  @Override
  @Audited("PAPER_CHECK")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  @Needs(DataKind.MEASURES)
  public String check(Long id, PaperCheck check, long statusVersion) {
    Caller caller = centre();
    CaseInHand held = hold(id);
    PaperOrder paper = lockCheckable(id, caller);
    List<PaperMeasure> measures =
        papers.measures(List.of(paper.id())).getOrDefault(paper.id(), List.of());
    if (check.measures().size() != measures.size()) {
      throw new InvalidInput("measures", "error.paper.moved");
    }
    List<String> differences = paper.differences(measures, check);
    if (!differences.isEmpty()) {
      throw new PaperDiffers(differences);
    }
    paper.confirm(caller.principal(), clock.now());
    context.atStatus(desk.state(held, paper, measures, statusVersion, caller).statusVersion());
    return paper.orderId();
  }

  @Override
  @Audited("PAPER_RETURN")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  @Needs(DataKind.MEASURES)
  public PaperView giveBack(Long id, long statusVersion, String why) {
    Caller caller = centre();
    CaseInHand held = hold(id);
    PaperOrder paper = lockCheckable(id, caller);
    acts.requireCurrent(held, statusVersion, caller);
    paper.giveBack(why.strip(), caller.principal());
    act(held, PointAct.PAPER_RETURNED, paper, statusVersion, caller);
    return view(paper, caller);
  }

  @Override
  @Audited("PAPER_WITHDRAW")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  @Needs(DataKind.MEASURES)
  public void withdraw(Long id, long statusVersion, String why) {
    Caller caller = centre();
    CaseInHand held = hold(id);
    PaperOrder paper = lockOpen(id);
    acts.requireCurrent(held, statusVersion, caller);
    paper.withdraw(why.strip(), caller.principal(), clock.now());
    act(held, PointAct.PAPER_WITHDRAWN, paper, statusVersion, caller);
  }

  /** The single channel of RD 95/2009 is the coordinating centre's. */
  private Caller centre() {
    Caller caller = callers.current();
    if (caller.institutionKind() != InstitutionKind.COORDINATING_CENTRE) {
      throw new NotFound("orders on paper");
    }
    return caller;
  }

  private PaperOrder find(Long id) {
    return papers.find(id).orElseThrow(() -> new NotFound("paper " + id));
  }

  private CaseInHand hold(Long id) {
    CaseInHand held = acts.hold(find(id).caseId());
    context.about(held.caseNumber(), null, null);
    context.detail("paper " + id);
    return held;
  }

  private PaperOrder lockOpen(Long id) {
    PaperOrder paper = papers.lock(id);
    if (!paper.state().isOpen()) {
      throw new PointConflict("paper.is." + paper.state());
    }
    return paper;
  }

  private PaperOrder lockCheckable(Long id, Caller caller) {
    PaperOrder paper = lockOpen(id);
    if (paper.state() != PaperState.WAITING) {
      throw new PointConflict("paper.is." + paper.state());
    }
    if (!paper.isCheckableBy(caller.principal())) {
      throw new InvalidInput("person", "error.paper.self");
    }
    return paper;
  }

  private void keep(PaperOrder paper, List<MeasureReport> measures, PaperCommand command) {
    for (int i = 0; i < measures.size(); i++) {
      papers.add(
          new PaperMeasure(paper, i + 1, measures.get(i), command.measures().get(i).metres()));
    }
  }

  private void act(
      CaseInHand held, PointAct act, PaperOrder paper, long statusVersion, Caller caller) {
    context.detail("paper " + paper.id());
    context.atStatus(acts.act(held.caseId(), act, paper.decision().name(), statusVersion, caller));
  }

  private PaperView view(PaperOrder paper, Caller caller) {
    return views.views(List.of(paper), caller).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("paper " + paper.id()));
  }

  /** One more than may be: the vault says that it is too large. */
  private static byte[] bytes(InputStream copy) {
    try {
      return copy.readNBytes(DocumentVault.MOST_BYTES + 1);
    } catch (IOException unread) {
      throw new InvalidInput("file", "error.document.none");
    }
  }
}

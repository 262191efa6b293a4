package es.caib.empara.commission.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Names;
import es.caib.empara.commission.ObligationState;
import es.caib.empara.commission.entity.Agreement;
import es.caib.empara.commission.entity.Obligation;
import es.caib.empara.commission.entity.ObligationNote;
import es.caib.empara.commission.service.AgreementService;
import es.caib.empara.commission.service.AgreementView;
import es.caib.empara.commission.service.ObligationView;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PlainText;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The agreement, for those who answer for it; the secretary records what becomes of it. */
@Stateless
@DenyAll
public class DefaultAgreementService implements AgreementService {

  private static final Comparator<ObligationView> BY_PARTY_AND_DAY =
      Comparator.comparing(ObligationView::party)
          .thenComparing(ObligationView::dueOn, Comparator.nullsLast(Comparator.naturalOrder()));

  @Inject private AgreementRepository repository;
  @Inject private DefaultAgreementTerm term;
  @Inject private Names names;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("AGREEMENT_READ")
  @RolesAllowed({Roles.COMMISSION, Roles.SECRETARY, Roles.COORDINATOR, Roles.ADMIN})
  public AgreementView open() {
    Agreement agreement = repository.current();
    List<ObligationNote> notes = repository.notes();
    Map<String, String> people =
        names.of(notes.stream().map(ObligationNote::notedBy).collect(Collectors.toSet()));
    Map<Long, List<ObligationNote>> ofEach =
        notes.stream().collect(Collectors.groupingBy(ObligationNote::obligationId));
    return new AgreementView(
        agreement.reference(),
        agreement.signedOn(),
        agreement.inForceOn(),
        agreement.publishedOn(),
        agreement.extensionAgreedOn(),
        term.of(agreement),
        repository.obligations(agreement.id()).stream()
            .map(each -> view(each, ofEach.getOrDefault(each.id(), List.of()), people))
            .sorted(BY_PARTY_AND_DAY)
            .toList(),
        callers.current().is(Roles.SECRETARY));
  }

  @Override
  @Audited("OBLIGATION_NOTE")
  @RolesAllowed(Roles.SECRETARY)
  public void note(Long obligationId, ObligationState state, String evidence) {
    context.detail("obligation " + obligationId + " " + state);
    String said = evidence == null || evidence.isBlank() ? null : evidence.strip();
    Obligation obligation =
        repository.hold(obligationId).orElseThrow(() -> new NotFound("obligation " + obligationId));
    if (!state.isRecordable()) {
      throw new InvalidInput("state", "error.obligation.state");
    }
    if (said != null && !PlainText.isSound(said)) {
      throw new InvalidInput("evidence", "error.characters");
    }
    boolean proof =
        state == ObligationState.FULFILLED
            || obligation.recorded() == ObligationState.FULFILLED
            || obligation.recorded() == state;
    if (proof && said == null) {
      throw new InvalidInput("evidence", "error.obligation.evidence");
    }
    LocalDate about = obligation.note(state, said);
    repository.add(
        new ObligationNote(
            obligation, state, said, about, callers.current().principal(), clock.now()));
  }

  @Override
  @Audited("AGREEMENT_EXTEND")
  @RolesAllowed(Roles.SECRETARY)
  public void extend(LocalDate until, LocalDate agreedOn) {
    context.detail("until " + until);
    Agreement agreement = repository.hold(repository.current());
    if (agreement.isExtended()) {
      throw new InvalidInput("until", "error.agreement.extended");
    }
    if (agreedOn.isAfter(clock.today()) || agreedOn.isAfter(agreement.lastDay())) {
      throw new InvalidInput("agreedOn", "error.agreement.agreed");
    }
    try {
      agreement.extend(until, agreedOn, callers.current().principal());
    } catch (IllegalArgumentException unlawful) {
      throw new InvalidInput("until", "error.agreement.until");
    }
  }

  private ObligationView view(
      Obligation obligation, List<ObligationNote> notes, Map<String, String> people) {
    return new ObligationView(
        obligation.id(),
        obligation.party(),
        obligation.what().ca(),
        obligation.what().es(),
        obligation.source(),
        obligation.certainty(),
        obligation.dueOn(),
        obligation.recurs(),
        obligation.stateOn(clock.today()),
        notes.stream()
            .map(
                note ->
                    new ObligationView.Note(
                        note.state(),
                        note.evidence(),
                        note.dueOn(),
                        people.getOrDefault(note.notedBy(), note.notedBy()),
                        note.notedAt()))
            .toList());
  }
}

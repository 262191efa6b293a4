package es.caib.empara.commission.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Staff;
import es.caib.empara.commission.CommissionRules;
import es.caib.empara.commission.Office;
import es.caib.empara.commission.entity.CommissionRule;
import es.caib.empara.commission.entity.OfficeTerm;
import es.caib.empara.commission.entity.Resolution;
import es.caib.empara.commission.entity.SeatTerm;
import es.caib.empara.commission.service.CommissionService;
import es.caib.empara.commission.service.CompositionView;
import es.caib.empara.commission.service.OfficeCommand;
import es.caib.empara.commission.service.OfficeView;
import es.caib.empara.commission.service.RuleCommand;
import es.caib.empara.commission.service.RuleView;
import es.caib.empara.commission.service.SeatCommand;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Keeps seats, offices and rules. */
@Stateless
@DenyAll
public class DefaultCommissionService implements CommissionService {

  private static final String FROM = "from";
  private static final String PRINCIPAL = "principal";

  @Inject private CommissionRepository repository;
  @Inject private Compositions compositions;
  @Inject private Staff staff;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  @Override
  @Audited(value = "COMMISSION_COMPOSITION", poll = true)
  @RolesAllowed({
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.COORDINATOR,
    Roles.LEGAL,
    Roles.AUDITOR,
    Roles.ADMIN
  })
  public CompositionView composition() {
    Composition all = compositions.read();
    OffsetDateTime now = clock.now();
    List<OfficeView> offices =
        all.offices().stream()
            .filter(term -> term.endsAt() == null || term.endsAt().isAfter(now))
            .map(
                term ->
                    new OfficeView(
                        term.id(),
                        term.office(),
                        term.principal(),
                        term.name(),
                        term.startsAt(),
                        term.endsAt()))
            .toList();
    List<RuleView> rules =
        all.rules().stream()
            .map(
                rule ->
                    new RuleView(
                        rule.id(),
                        rule.validFrom(),
                        rule.validTo(),
                        rule.rules(),
                        rule.legalBasis()))
            .toList();
    return new CompositionView(all.viewsFrom(now), offices, rules);
  }

  @Override
  @Audited("COMMISSION_APPOINT")
  @RolesAllowed(Roles.SECRETARY)
  public void appoint(SeatCommand command) {
    repository.alone();
    OffsetDateTime from = from(command.from());
    repository.seat(command.seatId()).orElseThrow(() -> new NotFound("seat"));
    Staff.Member person = member(command.principal());
    Composition all = compositions.read();
    boolean elsewhere =
        all.terms().stream()
            .filter(term -> term.principal().equals(command.principal()))
            .filter(term -> !term.seatId().equals(command.seatId()))
            .anyMatch(term -> term.endsAt() == null || term.endsAt().isAfter(from));
    if (elsewhere) {
      throw new InvalidInput(PRINCIPAL, "error.seat.elsewhere");
    }
    all.before(command.seatId(), command.capacity(), from)
        .ifPresent(
            before -> {
              if (!before.startsAt().isBefore(from) || before.endsAt() != null) {
                throw new InvalidInput(FROM, "error.seat.taken");
              }
              before.end(from);
            });
    context.detail(command.principal());
    repository.add(
        new SeatTerm(
            command.seatId(),
            command.capacity(),
            person.principal(),
            person.name(),
            command.post(),
            from,
            callers.current().principal()));
  }

  @Override
  @Audited("COMMISSION_VACATE")
  @RolesAllowed(Roles.SECRETARY)
  public void vacate(Long termId) {
    SeatTerm term = repository.term(termId).orElseThrow(() -> new NotFound("term"));
    context.detail(term.principal());
    OffsetDateTime now = clock.now();
    if (term.endsAt() == null) {
      term.end(now.isBefore(term.startsAt()) ? term.startsAt() : now);
    }
  }

  @Override
  @Audited("COMMISSION_ENTRUST")
  @RolesAllowed(Roles.SECRETARY)
  public void entrust(OfficeCommand command) {
    repository.alone();
    Caller caller = callers.current();
    OffsetDateTime from = from(command.from());
    Staff.Member person;
    if (command.office() == Office.CHAIR) {
      person = member(command.principal());
      if (compositions.read().sitting(person.principal(), from).isEmpty()) {
        throw new InvalidInput(PRINCIPAL, "error.office.no.seat");
      }
    } else {
      person = withRole(command.principal(), Roles.SECRETARY);
    }
    List<OfficeTerm> others = repository.offices(command.office());
    others.stream()
        .filter(term -> term.endsAt() == null || term.endsAt().isAfter(from))
        .forEach(term -> term.end(from));
    context.detail(command.principal());
    repository.add(
        new OfficeTerm(
            command.office(), person.principal(), person.name(), from, caller.principal()));
  }

  @Override
  @Audited("COMMISSION_REGULATE")
  @RolesAllowed(Roles.SECRETARY)
  public void regulate(RuleCommand command) {
    repository.alone();
    if (command.validFrom().isBefore(clock.today())) {
      throw new InvalidInput("validFrom", "error.day.over");
    }
    requireSound(command.rules());
    CommissionRule last = repository.rules().get(0);
    if (!command.validFrom().isAfter(last.validFrom())) {
      throw new InvalidInput("validFrom", "error.rule.order");
    }
    last.endBefore(command.validFrom());
    context.detail(command.validFrom().toString());
    repository.add(new CommissionRule(command.validFrom(), command.rules(), command.legalBasis()));
  }

  private static void requireSound(CommissionRules rules) {
    if (rules.quorumNumerator() < 1
        || rules.quorumDenominator() > 100
        || rules.quorumNumerator() > rules.quorumDenominator()) {
      throw new InvalidInput("quorumNumerator", "error.rule.quorum");
    }
    if (rules.noticeDays() < 0 || rules.noticeDays() > 60) {
      throw new InvalidInput("noticeDays", "error.rule.days");
    }
    if (rules.dissentDays() < 0 || rules.dissentDays() > 60) {
      throw new InvalidInput("dissentDays", "error.rule.days");
    }
    if (rules.secondCallMembers() != null && rules.secondCallMembers() < 1) {
      throw new InvalidInput("secondCallMembers", "error.rule.quorum");
    }
  }

  /** A day that is today begins now; one that is over cannot be changed any more. */
  private OffsetDateTime from(LocalDate day) {
    if (day.isBefore(clock.today())) {
      throw new InvalidInput(FROM, "error.day.over");
    }
    return day.equals(clock.today()) ? clock.now() : Resolution.beginning(day);
  }

  private Staff.Member member(String principal) {
    return withRole(principal, Roles.COMMISSION);
  }

  private Staff.Member withRole(String principal, String role) {
    return staff
        .find(principal.strip())
        .filter(found -> found.roles().contains(role))
        .orElseThrow(() -> new InvalidInput(PRINCIPAL, "error.seat.nobody"));
  }
}

package es.caib.empara.commission.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Names;
import es.caib.empara.commission.ProposalKind;
import es.caib.empara.commission.ProposalState;
import es.caib.empara.commission.entity.BodyProposal;
import es.caib.empara.commission.entity.ProposalEntry;
import es.caib.empara.commission.service.ProposalCommand;
import es.caib.empara.commission.service.ProposalView;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.InstitutionState;
import es.caib.empara.institutions.RealmKind;
import es.caib.empara.institutions.service.Bodies;
import es.caib.empara.institutions.service.BodyState;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks what is proposed against what there is, and shows it. */
@ApplicationScoped
class ProposalReading {

  @Inject private ProposalRepository proposals;
  @Inject private Bodies bodies;
  @Inject private Territory territory;
  @Inject private Names names;
  @Inject private BusinessClock clock;

  /**
   * What is proposed, with what is known of a body that is in already.
   *
   * @throws InvalidInput naming the field at fault
   */
  ProposalCommand completed(ProposalCommand command, Caller caller) {
    boolean coordinates = caller.is(Roles.COORDINATOR);
    if (!coordinates && !command.realm().equals(caller.realm())) {
      throw new InvalidInput("realm", "error.proposal.own.body");
    }
    command.municipalities().stream()
        .filter(code -> territory.municipality(code) == null)
        .findFirst()
        .ifPresent(
            unknown -> {
              throw new InvalidInput("municipalities", "error.municipality.unknown");
            });
    requireDays(command);
    Optional<BodyState> body = bodies.find(command.realm());
    if (command.kind() == ProposalKind.INCORPORATE) {
      return newBody(command, body);
    }
    BodyState known = body.orElseThrow(() -> new InvalidInput("realm", "error.proposal.no.body"));
    requireFit(command.kind(), known);
    return new ProposalCommand(
        command.kind(),
        known.realm(),
        known.name(),
        known.kind(),
        null,
        null,
        command.dataProtection(),
        command.municipalities(),
        command.dataKinds(),
        null,
        null,
        null,
        null,
        command.reason(),
        command.effectiveOn(),
        command.endsOn());
  }

  private static ProposalCommand newBody(ProposalCommand command, Optional<BodyState> body) {
    // The realm of a body that has left is never given to another: its accounts would be its own.
    if (body.isPresent()) {
      throw new InvalidInput("realm", "error.realm.taken");
    }
    if (Stream.of(RealmKind.values()).noneMatch(k -> k.name().equals(command.realmKind()))) {
      throw new InvalidInput("realmKind", "error.proposal.realm.kind");
    }
    if (command.bodyKind() == InstitutionKind.COORDINATING_CENTRE) {
      throw new InvalidInput("bodyKind", "error.proposal.body.kind");
    }
    return command;
  }

  private static void requireFit(ProposalKind kind, BodyState body) {
    if (!body.kind().worksOnCases() || body.kind() == InstitutionKind.COORDINATING_CENTRE) {
      throw new InvalidInput("realm", "error.proposal.body.kind");
    }
    boolean fits =
        switch (kind) {
          case SUSPEND -> body.state() == InstitutionState.INCORPORATED;
          case RESUME -> body.state() == InstitutionState.SUSPENDED;
          default -> body.state() != InstitutionState.ENDED;
        };
    if (!fits) {
      throw new InvalidInput("kind", "error.proposal.body.state");
    }
  }

  private void requireDays(ProposalCommand command) {
    if (command.effectiveOn() != null && command.effectiveOn().isBefore(clock.today())) {
      throw new InvalidInput("effectiveOn", "error.day.over");
    }
    boolean mayEnd = command.kind().isEndable();
    if (command.endsOn() != null && (!mayEnd || command.endsOn().isBefore(clock.today()))) {
      throw new InvalidInput("endsOn", mayEnd ? "error.day.over" : "error.proposal.no.end");
    }
  }

  /**
   * @throws InvalidInput for what the entity refuses, with its field
   */
  <T> T checked(Supplier<T> work) {
    try {
      return work.get();
    } catch (IllegalArgumentException refused) {
      String field = String.valueOf(refused.getMessage()).split(":", 2)[0];
      String key =
          refused.getMessage().endsWith(": missing") ? "error.missing" : "error.proposal.field";
      throw new InvalidInput(field, key);
    } catch (IllegalStateException moved) {
      throw new es.caib.empara.commission.service.CommissionConflict("error.proposal.changed");
    }
  }

  BodyProposal.Body body(ProposalCommand command) {
    return new BodyProposal.Body(
        command.realm(),
        command.bodyName(),
        command.bodyKind(),
        command.taxId(),
        command.competence(),
        command.dataProtection(),
        command.municipalities(),
        command.dataKinds(),
        command.realmKind(),
        command.people());
  }

  BodyProposal.People people(ProposalCommand command) {
    ProposalCommand.Person contact = command.contact();
    ProposalCommand.Person admin = command.administrator();
    return new BodyProposal.People(
        contact == null ? null : contact.name(),
        contact == null ? null : contact.handle(),
        contact == null ? null : contact.mail(),
        admin == null ? null : admin.handle(),
        admin == null ? null : admin.name(),
        admin == null ? null : admin.mail());
  }

  BodyProposal.Reach reach(ProposalCommand command) {
    return new BodyProposal.Reach(command.reason(), command.effectiveOn(), command.endsOn());
  }

  ProposalView view(BodyProposal proposal, Caller caller) {
    List<ProposalEntry> entries = proposals.entries(proposal.id());
    Map<String, String> known =
        names.of(
            Stream.concat(
                    Stream.of(proposal.proposedBy()),
                    entries.stream().map(ProposalEntry::principal))
                .collect(Collectors.toSet()));
    boolean mayPropose = caller.is(Roles.COORDINATOR) || caller.is(Roles.ADMIN);
    boolean open = !proposal.state().isOver() && proposal.state() != ProposalState.ON_AGENDA;
    return new ProposalView(
        proposal.id(),
        proposal.number(),
        proposal.state(),
        content(proposal),
        proposal.proposedBy(),
        known.getOrDefault(proposal.proposedBy(), proposal.proposedBy()),
        proposal.proposedRealm(),
        proposal.proposedAt(),
        entries.stream()
            .map(
                e ->
                    new ProposalView.Entry(
                        e.state(),
                        known.getOrDefault(e.principal(), e.principal()),
                        e.recordedAt(),
                        e.remark()))
            .toList(),
        mayPropose && open && proposal.proposedRealm().equals(caller.realm()),
        proposal.sesEnabledOn() == null
            ? null
            : new ProposalView.Ses(
                proposal.sesEnabledOn(), proposal.sesAdministrator(), proposal.sesEvidence()),
        proposal.version());
  }

  static ProposalCommand content(BodyProposal p) {
    return new ProposalCommand(
        p.kind(),
        p.realm(),
        p.bodyName(),
        p.bodyKind(),
        p.taxId(),
        p.competence(),
        p.dataProtection(),
        p.municipalities(),
        p.dataKinds(),
        p.realmKind(),
        p.people(),
        new ProposalCommand.Person(p.contactName(), p.contactPhone(), p.contactMail()),
        new ProposalCommand.Person(p.adminName(), p.adminUsername(), p.adminMail()),
        p.reason(),
        p.effectiveOn(),
        p.endsOn());
  }
}

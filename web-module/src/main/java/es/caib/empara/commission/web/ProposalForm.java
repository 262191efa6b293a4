package es.caib.empara.commission.web;

import es.caib.empara.access.Roles;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.commission.ProposalKind;
import es.caib.empara.commission.service.CommissionConflict;
import es.caib.empara.commission.service.ProposalService;
import es.caib.empara.commission.service.ProposalView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Hands in a proposal, or mends one that was given back. */
@Named
@ViewScoped
public class ProposalForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProposalService proposals;
  @Inject private ProposalFields fields;
  @Inject private Territory territory;
  @Inject private Workplace workplace;
  @Inject private Notices notices;
  @Inject private Words words;

  private Long id;
  private long version;
  private boolean missing;
  private List<ProposalView.Entry> remarks = List.of();

  public void open() {
    if (id == null) {
      if (isOwnOnly()) {
        fields.getTexts().put("realm", workplace.getRealm());
        fields.setKind(ProposalKind.CHANGE);
      }
      return;
    }
    try {
      ProposalView view = proposals.read(id);
      missing = !view.mine();
      version = view.version();
      remarks = new ArrayList<>(view.entries().stream().filter(e -> e.remark() != null).toList());
      fields.show(view.content(), byIsland(view.content().municipalities()));
    } catch (NotFound absent) {
      missing = true;
    }
  }

  private Map<String, List<String>> byIsland(Set<String> codes) {
    return codes.stream()
        .collect(Collectors.groupingBy(code -> territory.municipality(code).island().name()));
  }

  public String send() {
    try {
      if (id == null) {
        id = proposals.propose(fields.command());
        notices.done(words.text("proposal.sent"));
      } else {
        proposals.mend(id, version, fields.command());
        notices.done(words.text("proposal.mended"));
      }
      return "/commission/proposal.xhtml?faces-redirect=true&p=" + id;
    } catch (InvalidInput refused) {
      notices.refused(refused, "propose");
    } catch (CommissionConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
    }
    return null;
  }

  /** Whether the person can propose for the own body only. */
  public boolean isOwnOnly() {
    return !workplace.is(Roles.COORDINATOR);
  }

  /** What the person can propose: an own body cannot be let in, and does not resume itself. */
  public List<ProposalKind> getKinds() {
    return isOwnOnly()
        ? List.of(ProposalKind.CHANGE, ProposalKind.SUSPEND, ProposalKind.WITHDRAW)
        : List.of(ProposalKind.values());
  }

  public boolean isMissing() {
    return missing;
  }

  /** Why it was given back. */
  public List<ProposalView.Entry> getRemarks() {
    return remarks;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}

package es.caib.empara.commission.web;

import es.caib.empara.access.Roles;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.commission.ProposalState;
import es.caib.empara.commission.service.BodyOutlook;
import es.caib.empara.commission.service.CommissionConflict;
import es.caib.empara.commission.service.ProposalService;
import es.caib.empara.commission.service.ProposalView;
import es.caib.empara.commission.service.SesCommand;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** A proposal: what it asks for, what it would do, and how far it is. */
@Named
@ViewScoped
public class ProposalPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProposalService proposals;
  @Inject private Workplace workplace;
  @Inject private Notices notices;
  @Inject private Words words;

  private Long id;
  private boolean missing;
  private String notice;
  private String remark;
  private LocalDate sesOn;
  private String sesAdministrator;
  private String sesEvidence;
  private transient ProposalView view;
  private transient BodyOutlook outlook;

  public void open() {
    missing = getView() == null;
  }

  public ProposalView getView() {
    if (view == null && id != null && !missing) {
      try {
        view = proposals.read(id);
      } catch (NotFound absent) {
        missing = true;
      }
    }
    return view;
  }

  /** What it would do; null for whoever is not to know the numbers. */
  public BodyOutlook getOutlook() {
    boolean sees =
        workplace.is(Roles.COMMISSION)
            || workplace.is(Roles.SECRETARY)
            || workplace.is(Roles.LEGAL)
            || workplace.is(Roles.COORDINATOR);
    if (outlook == null && sees) {
      outlook = proposals.outlook(id);
    }
    return outlook;
  }

  public void fit() {
    act(() -> proposals.review(id, true, remark), "proposal.reviewed");
  }

  public void giveBack() {
    act(() -> proposals.review(id, false, remark), "proposal.returned");
  }

  public void takeBack() {
    act(() -> proposals.takeBack(id), "proposal.taken.back");
  }

  public void enabled() {
    act(
        () -> proposals.enabledAtSes(id, new SesCommand(sesOn, sesAdministrator, sesEvidence)),
        "proposal.ses.kept");
  }

  private void act(Runnable work, String done) {
    notice = null;
    try {
      work.run();
      notice = words.text(done);
      remark = null;
    } catch (CommissionConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
    } catch (InvalidInput refused) {
      notices.refused(refused, "acts");
    } finally {
      view = null;
    }
  }

  public boolean isReviewing() {
    return workplace.is(Roles.LEGAL) && getView().state() == ProposalState.PROPOSED;
  }

  public boolean isMendable() {
    return getView().mine() && getView().state() == ProposalState.RETURNED;
  }

  /** Whether the secretary still has to record that the State has enabled the administrator. */
  public boolean isSesDue() {
    return workplace.is(Roles.SECRETARY)
        && getView().state() == ProposalState.ADMITTED
        && getView().content().kind().name().equals("INCORPORATE")
        && getView().ses() == null;
  }

  public boolean isMissing() {
    return missing;
  }

  public String getNotice() {
    return notice;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public LocalDate getSesOn() {
    return sesOn;
  }

  public void setSesOn(LocalDate sesOn) {
    this.sesOn = sesOn;
  }

  public String getSesAdministrator() {
    return sesAdministrator;
  }

  public void setSesAdministrator(String sesAdministrator) {
    this.sesAdministrator = sesAdministrator;
  }

  public String getSesEvidence() {
    return sesEvidence;
  }

  public void setSesEvidence(String sesEvidence) {
    this.sesEvidence = sesEvidence;
  }
}

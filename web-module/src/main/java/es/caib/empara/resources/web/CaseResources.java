package es.caib.empara.resources.web;

import es.caib.empara.alerts.web.CaseAlert;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.cases.web.CasePage;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.Urgency;
import es.caib.empara.resources.service.ActivationCommand;
import es.caib.empara.resources.service.ActivationConflict;
import es.caib.empara.resources.service.ActivationFilter;
import es.caib.empara.resources.service.ActivationService;
import es.caib.empara.resources.service.ActivationView;
import es.caib.empara.resources.service.Proposal;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The resources of a case: what was asked, and asking for more. Read when it is opened. */
@Named
@ViewScoped
public class CaseResources implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ActivationService activations;
  @Inject private CasePage page;
  @Inject private CaseAlert alert;
  @Inject private Notices notices;
  @Inject private Words words;

  private String kept;
  private boolean opened;
  private ResourceType need;
  private Long resource;
  private Urgency urgency = Urgency.TODAY;
  private String note;
  private boolean stale;
  private transient List<TimelineLine> changes;
  private transient List<ActivationView> asked;
  private transient List<Proposal> proposals;

  public void open() {
    opened = true;
    asked = null;
  }

  /** Shows who could be asked for what was chosen; the first that can is proposed. */
  public void propose() {
    proposals = null;
    resource = null;
  }

  /**
   * Asks, and shows the case at an address of its own with it, so that reloading asks nobody again.
   */
  public String send() {
    try {
      Long alertId = alert.getAlert() == null ? null : alert.getAlert().id();
      ActivationView request =
          activations.request(
              page.getNumber(),
              new ActivationCommand(need, resource, urgency, note, alertId, page.getRelied()),
              page.purpose());
      return "/cases/case.xhtml?faces-redirect=true&n="
          + page.getNumber()
          + "&activation="
          + request.id();
    } catch (StaleStatusException moved) {
      stale = true;
      changes = moved.changes();
    } catch (ActivationConflict full) {
      proposals = null;
      resource = null;
      notices.fault(null, words.text(full.key()));
    } catch (NotFound gone) {
      proposals = null;
      resource = null;
      notices.fault(null, words.text("activation.resource.gone"));
    } catch (InvalidInput refused) {
      notices.refused(refused, "ask");
    }
    return null;
  }

  /** Brings the present status to the screen; what was chosen waits to be sent again. */
  public void catchUp() {
    page.reload();
    stale = false;
    changes = null;
    asked = null;
    proposals = null;
  }

  public boolean isOpened() {
    return opened;
  }

  /** Newest first. */
  public List<ActivationView> getAsked() {
    if (asked == null) {
      asked =
          activations
              .list(
                  ActivationFilter.ofCase(page.getNumber()),
                  new PageRequest(null, PageRequest.MAX_LIMIT))
              .items();
    }
    return asked;
  }

  /** What has just been asked, said where it is read; null when nothing was. */
  public String getNotice() {
    return getAsked().stream()
        .filter(each -> each.id().toString().equals(kept))
        .findFirst()
        .map(each -> words.text("activation.requested", each.resourceName()))
        .orElse(null);
  }

  /** Who could be asked; nobody as long as no need was chosen. */
  public List<Proposal> getProposals() {
    if (proposals == null) {
      proposals =
          need == null ? List.of() : activations.proposals(page.getNumber(), need, page.purpose());
    }
    return proposals;
  }

  /** Those that have room. */
  public List<Proposal> getAble() {
    return getProposals().stream().filter(each -> each.resource().hasRoom()).toList();
  }

  /** Those that are full, told so that nobody looks for them. */
  public List<Proposal> getFull() {
    return getProposals().stream().filter(each -> !each.resource().hasRoom()).toList();
  }

  /** The id of what has just been asked, as it stands in the address. */
  public String getKept() {
    return kept;
  }

  public void setKept(String kept) {
    this.kept = kept;
  }

  public boolean isStale() {
    return stale;
  }

  public List<TimelineLine> getChanges() {
    return changes == null ? List.of() : changes;
  }

  public ResourceType getNeed() {
    return need;
  }

  public void setNeed(ResourceType need) {
    this.need = need;
  }

  /** The one that was chosen; null: the first that can. */
  public Long getResource() {
    return resource;
  }

  public void setResource(Long resource) {
    this.resource = resource;
  }

  public Urgency getUrgency() {
    return urgency;
  }

  public void setUrgency(Urgency urgency) {
    this.urgency = urgency;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}

package es.caib.empara.cases.web;

import es.caib.empara.access.web.Workplace;
import es.caib.empara.audit.AccessReason;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.Reliability;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.cases.service.CaseView;
import es.caib.empara.cases.service.StepView;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One case. It opens only for a reason; until one is given the page says nothing of it, not even
 * whether it exists.
 */
@Named
@ViewScoped
public class CasePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CaseService cases;
  @Inject private Workplace workplace;
  @Inject private BusinessClock clock;
  @Inject private Notices notices;

  private String number;
  private AccessReason reason;
  private String reasonText;
  private boolean missing;
  private long relied;
  private boolean workable;
  private transient CaseView view;

  /** Opens the case when the reason is known already, from an alert or from earlier today. */
  public void open() {
    Optional<AccessPurpose> known = number == null ? Optional.empty() : workplace.reasonFor(number);
    if (number == null) {
      absent();
    } else {
      known.ifPresent(this::show);
    }
  }

  /** Takes the reason and shows the case on a page of its own, so that reloading asks no more. */
  public String giveReason() {
    try {
      workplace.openedFor(number, new AccessPurpose(reason, reasonText));
      return "/cases/case.xhtml?faces-redirect=true&includeViewParams=true";
    } catch (InvalidInput refused) {
      notices.refused(refused, "why");
      return null;
    }
  }

  /** Reads the present status; what is typed elsewhere on the page stays. */
  public void reload() {
    show(purpose());
  }

  /** Why the case is open. */
  public AccessPurpose purpose() {
    return workplace
        .reasonFor(number)
        .orElseThrow(() -> new InvalidInput("reason", "error.reason.missing"));
  }

  private void show(AccessPurpose purpose) {
    read(purpose);
    relied = view == null ? 0 : view.statusVersion();
    workable = view != null && view.workable();
  }

  private void read(AccessPurpose purpose) {
    try {
      view = cases.open(number, purpose);
    } catch (NotFound absent) {
      absent();
    }
  }

  private void absent() {
    missing = true;
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
  }

  public CaseView getView() {
    if (view == null && !missing) {
      workplace.reasonFor(number).ifPresent(this::read);
    }
    return view;
  }

  /**
   * The status version that the person has on screen. Not the one of the view, which is read anew
   * when the server had to let go of the page.
   */
  public long getRelied() {
    return relied;
  }

  /** Whether the person's institution may act on it; else it only reads, after a handover. */
  public boolean isWorkable() {
    return workable;
  }

  public boolean isAsking() {
    return !missing && workplace.reasonFor(number).isEmpty();
  }

  public boolean isMissing() {
    return missing;
  }

  /** Whether the person's institution does not see a kind of data of the case. */
  public boolean hides(DataKind kind) {
    return getView() != null && getView().hides(kind);
  }

  /** What was reported as a fact, and what somebody thought (LO 7/2021 art. 10). */
  public List<CaseView.Incident> incidents(Reliability reliability) {
    return getView().hides(DataKind.INCIDENTS)
        ? List.of()
        : getView().incidents().stream()
            .filter(incident -> incident.reliability() == reliability)
            .toList();
  }

  public List<Reliability> getReliabilities() {
    return Arrays.asList(Reliability.values());
  }

  public boolean hasOpenStep(String id) {
    return getView().openSteps().stream().anyMatch(step -> step.id().toString().equals(id));
  }

  /** Who has something to do on the case in an institution; empty when nobody has. */
  public String people(String realm) {
    return getView().openSteps().stream()
        .filter(step -> step.institution().equals(realm) && step.ownerName() != null)
        .map(StepView::ownerName)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  public RiskChart getChart() {
    return new RiskChart(getView().assessments(), clock.now());
  }

  public List<AccessReason> getReasons() {
    return Arrays.asList(AccessReason.values());
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public AccessReason getReason() {
    return reason;
  }

  public void setReason(AccessReason reason) {
    this.reason = reason;
  }

  public String getReasonText() {
    return reasonText;
  }

  public void setReasonText(String reasonText) {
    this.reasonText = reasonText;
  }
}

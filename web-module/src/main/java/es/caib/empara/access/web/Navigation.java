package es.caib.empara.access.web;

import es.caib.empara.access.Roles;
import es.caib.empara.institutions.DataKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Where a person of this role can go. */
@Named
@RequestScoped
public class Navigation {

  private static final NavigationEntry BOARD =
      new NavigationEntry("/alerts/board.xhtml", "nav.alerts", true);
  private static final NavigationEntry CASES =
      new NavigationEntry("/cases/list.xhtml", "nav.cases", false);
  private static final NavigationEntry WORK =
      new NavigationEntry("/cases/work.xhtml", "nav.work", false);
  private static final NavigationEntry ORDERS =
      new NavigationEntry("/orders/list.xhtml", "nav.orders", false);
  private static final NavigationEntry DUTY =
      new NavigationEntry("/alerts/duty.xhtml", "nav.duty", false);
  private static final NavigationEntry RESOURCES =
      new NavigationEntry("/resources/list.xhtml", "nav.resources", false);
  private static final NavigationEntry LOG =
      new NavigationEntry("/audit/operations.xhtml", "nav.log", false);
  private static final NavigationEntry SOURCES =
      new NavigationEntry("/feed/sources.xhtml", "nav.sources", false);
  private static final NavigationEntry CHANNELS =
      new NavigationEntry("/alerts/channels.xhtml", "nav.channels", false);
  private static final NavigationEntry BARRIERS =
      new NavigationEntry("/channels/barriers.xhtml", "nav.barriers", false);
  private static final NavigationEntry COMMUNICATIONS =
      new NavigationEntry("/channels/circulars.xhtml", "nav.communications", false);
  private static final NavigationEntry KEYS =
      new NavigationEntry("/documents/keys.xhtml", "nav.keys", false);
  private static final NavigationEntry SESSIONS =
      new NavigationEntry("/commission/sessions.xhtml", "nav.commission", false);
  private static final NavigationEntry PROPOSALS =
      new NavigationEntry("/commission/proposals.xhtml", "nav.commission", false);
  private static final NavigationEntry RESOLUTIONS =
      new NavigationEntry("/commission/resolutions.xhtml", "nav.commission", false);
  private static final NavigationEntry REALMS =
      new NavigationEntry("/institutions/realms.xhtml", "nav.realms", false);
  private static final NavigationEntry PEOPLE =
      new NavigationEntry("/people/list.xhtml", "nav.people", false);
  private static final NavigationEntry MYSELF =
      new NavigationEntry("/people/me.xhtml", "nav.myself", false);
  private static final NavigationEntry START =
      new NavigationEntry("/index.xhtml", "nav.start", false);

  /** How the pages of the barriers begin, which share a folder with the communications. */
  private static final String BARRIER = "/channels/barrier";

  @Inject private Workplace workplace;
  @Inject private Kinds kinds;

  public List<NavigationEntry> getEntries() {
    List<NavigationEntry> entries = new ArrayList<>();
    if (worksOnAlerts()) {
      entries.add(BOARD);
    }
    if (workplace.isOnCases()) {
      entries.add(CASES);
    }
    if (worksOnAlerts()) {
      entries.add(WORK);
      if (!kinds.hides(DataKind.MEASURES)) {
        entries.add(ORDERS);
      }
    }
    if (workplace.isOnCases() || workplace.is(Roles.ADMIN)) {
      entries.add(RESOURCES);
    }
    if (worksOnAlerts() || workplace.is(Roles.ADMIN)) {
      entries.add(DUTY);
    }
    if (workplace.is(Roles.ADMIN)) {
      entries.add(PEOPLE);
    }
    if (workplace.is(Roles.AUDITOR)) {
      entries.add(LOG);
    }
    if (workplace.is(Roles.OPERATOR) || workplace.is(Roles.COORDINATOR)) {
      entries.add(SOURCES);
    }
    if (workplace.is(Roles.OPERATOR)) {
      if (!worksOnAlerts()) {
        entries.add(CHANNELS);
      }
      entries.add(BARRIERS);
      entries.add(KEYS);
      entries.add(REALMS);
    }
    if (sits()) {
      entries.add(SESSIONS);
    } else if (seesProposals()) {
      entries.add(PROPOSALS);
    } else if (seesResolutions()) {
      entries.add(RESOLUTIONS);
    }
    if (workplace.getRoles().stream().anyMatch(Roles::isOfReaders)) {
      entries.add(COMMUNICATIONS);
    }
    if (workplace.is(Roles.CANDIDATE)) {
      entries.add(MYSELF);
    }
    if (entries.isEmpty()) {
      entries.add(START);
    }
    return entries;
  }

  /** The page on which the work of this role begins; null when all it has is the start page. */
  public String getFirstPage() {
    String first = getEntries().get(0).getPage();
    return first.equals(START.getPage()) ? null : first;
  }

  /** Whether an entry is where the person is now; a case belongs to the cases. */
  public boolean isCurrent(NavigationEntry entry) {
    String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    if (getEntries().stream().anyMatch(each -> each.getPage().equals(view))) {
      return view.equals(entry.getPage());
    }
    if (view.startsWith(BARRIER)) {
      return entry == BARRIERS;
    }
    String folder = entry.getPage().substring(0, entry.getPage().lastIndexOf('/') + 1);
    return entry != WORK
        && entry != DUTY
        && entry != BARRIERS
        && !view.equals(MYSELF.getPage())
        && folder.length() > 1
        && view.startsWith(folder);
  }

  /** Whether the person is at the sessions of the Commission. */
  public boolean sits() {
    return workplace.is(Roles.COMMISSION) || workplace.is(Roles.SECRETARY);
  }

  /** Whether the person sees what is proposed to the Commission. */
  public boolean seesProposals() {
    return sits()
        || workplace.is(Roles.COORDINATOR)
        || workplace.is(Roles.LEGAL)
        || workplace.is(Roles.ADMIN);
  }

  /** Whether the person sees what was resolved, and how far it is carried out. */
  public boolean seesResolutions() {
    return sits()
        || workplace.is(Roles.COORDINATOR)
        || workplace.is(Roles.OPERATOR)
        || workplace.is(Roles.AUDITOR);
  }

  /** Whether the person sees the agreement and what it asks of each party. */
  public boolean seesAgreement() {
    return sits() || workplace.is(Roles.COORDINATOR) || workplace.is(Roles.ADMIN);
  }

  /** Whether the person sees who the Commission is, and what each right rests on. */
  public boolean seesComposition() {
    return seesProposals() || workplace.is(Roles.AUDITOR);
  }

  /** Whether the person sees alerts. */
  public boolean worksOnAlerts() {
    return workplace.is(Roles.COORDINATOR) || workplace.is(Roles.TECHNICIAN);
  }

  /** Whether the person sees how the channels stand, and mends what is parked. */
  public boolean mendsChannels() {
    return workplace.is(Roles.OPERATOR) || workplace.is(Roles.COORDINATOR);
  }

  /** Whether the person begins exercises. */
  public boolean holdsDrills() {
    return workplace.is(Roles.COORDINATOR);
  }

  /** Whether the person may open a case; a reader sees the summaries only. */
  public boolean opensCases() {
    return worksOnAlerts();
  }
}

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
      NavigationEntry.of("/alerts/board.xhtml", "nav.alerts").counting(NavigationEntry.UNTAKEN);
  private static final NavigationEntry CASES = NavigationEntry.of("/cases/list.xhtml", "nav.cases");
  private static final NavigationEntry WORK =
      NavigationEntry.of("/cases/work.xhtml", "nav.work").counting(NavigationEntry.PENDING);
  private static final NavigationEntry ORDERS =
      NavigationEntry.of("/orders/list.xhtml", "nav.orders");
  private static final NavigationEntry DUTY = NavigationEntry.of("/alerts/duty.xhtml", "nav.duty");
  private static final NavigationEntry RESOURCES =
      NavigationEntry.of("/resources/list.xhtml", "nav.resources");
  private static final NavigationEntry LOG =
      NavigationEntry.of("/audit/operations.xhtml", "nav.log");
  private static final NavigationEntry SOURCES =
      NavigationEntry.of("/feed/sources.xhtml", "nav.sources");
  private static final NavigationEntry CHANNELS =
      NavigationEntry.of("/alerts/channels.xhtml", "nav.channels");
  private static final NavigationEntry BARRIERS =
      NavigationEntry.of("/channels/barriers.xhtml", "nav.barriers");
  private static final NavigationEntry KEYS =
      NavigationEntry.of("/documents/keys.xhtml", "nav.keys");
  private static final NavigationEntry SESSIONS =
      NavigationEntry.of("/commission/sessions.xhtml", "nav.commission");
  private static final NavigationEntry PROPOSALS =
      NavigationEntry.of("/commission/proposals.xhtml", "nav.commission");
  private static final NavigationEntry RESOLUTIONS =
      NavigationEntry.of("/commission/resolutions.xhtml", "nav.commission");
  private static final NavigationEntry REALMS =
      NavigationEntry.of("/institutions/realms.xhtml", "nav.realms");
  private static final NavigationEntry PEOPLE =
      NavigationEntry.of("/people/list.xhtml", "nav.people");
  private static final NavigationEntry MYSELF =
      NavigationEntry.of("/people/me.xhtml", "nav.myself");
  private static final NavigationEntry PENDING =
      NavigationEntry.of("/pending.xhtml", "nav.pending").counting(NavigationEntry.PENDING);
  private static final NavigationEntry START = NavigationEntry.of("/index.xhtml", "nav.start");
  private static final NavigationEntry COMMUNICATIONS =
      NavigationEntry.of("/channels/circulars.xhtml", "nav.communications");

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
    if (!worksOnAlerts()) {
      entries.add(1, PENDING);
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
    if (view.equals(PENDING.getPage()) && worksOnAlerts()) {
      return entry == WORK;
    }
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

package es.caib.empara.access.web;

import static es.caib.empara.access.web.NavigationEntry.BARRIERS;
import static es.caib.empara.access.web.NavigationEntry.BOARD;
import static es.caib.empara.access.web.NavigationEntry.CASES;
import static es.caib.empara.access.web.NavigationEntry.CHANNELS;
import static es.caib.empara.access.web.NavigationEntry.COMMUNICATIONS;
import static es.caib.empara.access.web.NavigationEntry.DUTY;
import static es.caib.empara.access.web.NavigationEntry.KEYS;
import static es.caib.empara.access.web.NavigationEntry.LOG;
import static es.caib.empara.access.web.NavigationEntry.MYSELF;
import static es.caib.empara.access.web.NavigationEntry.ORDERS;
import static es.caib.empara.access.web.NavigationEntry.PENDING;
import static es.caib.empara.access.web.NavigationEntry.PEOPLE;
import static es.caib.empara.access.web.NavigationEntry.PROPOSALS;
import static es.caib.empara.access.web.NavigationEntry.PROTOCOLS;
import static es.caib.empara.access.web.NavigationEntry.REALMS;
import static es.caib.empara.access.web.NavigationEntry.RESOLUTIONS;
import static es.caib.empara.access.web.NavigationEntry.RESOURCES;
import static es.caib.empara.access.web.NavigationEntry.SESSIONS;
import static es.caib.empara.access.web.NavigationEntry.SOURCES;
import static es.caib.empara.access.web.NavigationEntry.START;
import static es.caib.empara.access.web.NavigationEntry.TRAINING;
import static es.caib.empara.access.web.NavigationEntry.WORK;

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

  /** How the pages of the barriers begin, which share a folder with the communications. */
  private static final String BARRIER = "/channels/barrier";

  /** In the folder of the people of a body, and nobody's but the person's own. */
  private static final List<String> OF_THE_PERSON =
      List.of(MYSELF.getPage(), TRAINING.getPage(), "/people/lesson.xhtml", "/people/test.xhtml");

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
      entries.add(TRAINING);
    } else {
      entries.add(PROTOCOLS);
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
        && !OF_THE_PERSON.contains(view)
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

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

  private static final Entry BOARD = new Entry("/alerts/board.xhtml", "nav.alerts", true);
  private static final Entry CASES = new Entry("/cases/list.xhtml", "nav.cases", false);
  private static final Entry WORK = new Entry("/cases/work.xhtml", "nav.work", false);
  private static final Entry ORDERS = new Entry("/orders/list.xhtml", "nav.orders", false);
  private static final Entry DUTY = new Entry("/alerts/duty.xhtml", "nav.duty", false);
  private static final Entry RESOURCES = new Entry("/resources/list.xhtml", "nav.resources", false);
  private static final Entry LOG = new Entry("/audit/operations.xhtml", "nav.log", false);
  private static final Entry SOURCES = new Entry("/feed/sources.xhtml", "nav.sources", false);
  private static final Entry CHANNELS = new Entry("/alerts/channels.xhtml", "nav.channels", false);
  private static final Entry BARRIERS =
      new Entry("/channels/barriers.xhtml", "nav.barriers", false);
  private static final Entry KEYS = new Entry("/documents/keys.xhtml", "nav.keys", false);
  private static final Entry SESSIONS =
      new Entry("/commission/sessions.xhtml", "nav.commission", false);
  private static final Entry PROPOSALS =
      new Entry("/commission/proposals.xhtml", "nav.commission", false);
  private static final Entry RESOLUTIONS =
      new Entry("/commission/resolutions.xhtml", "nav.commission", false);
  private static final Entry REALMS = new Entry("/institutions/realms.xhtml", "nav.realms", false);
  private static final Entry PEOPLE = new Entry("/people/list.xhtml", "nav.people", false);
  private static final Entry MYSELF = new Entry("/people/me.xhtml", "nav.myself", false);
  private static final Entry TRAINING = new Entry("/people/training.xhtml", "nav.training", false);
  private static final Entry START = new Entry("/index.xhtml", "nav.start", false);

  /** In the folder of the people of a body, and nobody's but the person's own. */
  private static final List<String> OF_THE_PERSON =
      List.of(MYSELF.page, TRAINING.page, "/people/lesson.xhtml", "/people/test.xhtml");

  @Inject private Workplace workplace;
  @Inject private Kinds kinds;

  /**
   * A page, the key of its name, and whether the alerts that nobody has taken are counted there.
   */
  public static class Entry {

    private final String page;
    private final String key;
    private final boolean counted;

    Entry(String page, String key, boolean counted) {
      this.page = page;
      this.key = key;
      this.counted = counted;
    }

    public String getPage() {
      return page;
    }

    public String getKey() {
      return key;
    }

    public boolean isCounted() {
      return counted;
    }
  }

  public List<Entry> getEntries() {
    List<Entry> entries = new ArrayList<>();
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
    if (workplace.is(Roles.CANDIDATE)) {
      entries.add(MYSELF);
      entries.add(TRAINING);
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
  public boolean isCurrent(Entry entry) {
    String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    if (getEntries().stream().anyMatch(each -> each.getPage().equals(view))) {
      return view.equals(entry.getPage());
    }
    String folder = entry.getPage().substring(0, entry.getPage().lastIndexOf('/') + 1);
    return entry != WORK
        && entry != DUTY
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

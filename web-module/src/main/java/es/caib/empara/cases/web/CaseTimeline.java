package es.caib.empara.cases.web;

import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.cases.service.CaseView;
import es.caib.empara.cases.service.TimelineFilter;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.web.Places;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The timeline of the case on screen: some kinds of facts or all, of one institution or all, page
 * by page below each other. It is a form of its own, so that what is typed elsewhere stays.
 */
@Named
@ViewScoped
public class CaseTimeline implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int PAGE = 50;

  @Inject private CaseService cases;
  @Inject private CasePage page;
  @Inject private Places places;

  private Kind kind;
  private String institution;
  private transient CaseView shown;
  private transient List<TimelineLine> lines;
  private transient String next;

  /** What people look for together. */
  public enum Kind {
    RISK(StatusAspect.RISK_LEVEL),
    ORDERS(StatusAspect.ORDER, StatusAspect.MEASURE),
    INCIDENTS(StatusAspect.INCIDENT),
    CUSTODY(StatusAspect.PRISON, StatusAspect.DEVICE),
    CASE(
        StatusAspect.STATE,
        StatusAspect.FLAG,
        StatusAspect.MUNICIPALITY,
        StatusAspect.CONTACT,
        StatusAspect.PERSON),
    ACTS(StatusAspect.ACT);

    private final Set<StatusAspect> aspects;

    Kind(StatusAspect... aspects) {
      this.aspects = Set.of(aspects);
    }
  }

  /** Reads what the two choices ask for. */
  public void filter() {
    read(null, new ArrayList<>());
  }

  /** Reads on where the lines end. */
  public void more() {
    read(next, new ArrayList<>(getLines()));
  }

  private void read(String cursor, List<TimelineLine> before) {
    TimelineFilter wanted = new TimelineFilter(kind == null ? Set.of() : kind.aspects, institution);
    Slice<TimelineLine> slice =
        cases.timeline(page.getNumber(), page.purpose(), wanted, new PageRequest(cursor, PAGE));
    before.addAll(slice.items());
    lines = before;
    next = slice.next();
    shown = page.getView();
  }

  /** The lines on screen; those that came with the case as long as nothing else is asked for. */
  private List<TimelineLine> getLines() {
    if (lines == null || shown != page.getView()) {
      shown = page.getView();
      if (isFiltered()) {
        filter();
      } else {
        lines = shown.timeline();
        next = shown.timelineNext();
      }
    }
    return lines;
  }

  /** By day, the newest first. */
  public List<List<TimelineLine>> getDays() {
    return List.copyOf(
        getLines().stream()
            .collect(
                Collectors.groupingBy(
                    line ->
                        line.occurredAt().atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDate(),
                    () -> new TreeMap<>(Comparator.<LocalDate>reverseOrder()),
                    Collectors.toList()))
            .values());
  }

  public boolean isMore() {
    getLines();
    return next != null;
  }

  public boolean isBlank() {
    return getLines().isEmpty();
  }

  public int getCount() {
    return getLines().size();
  }

  public boolean isFiltered() {
    return kind != null || institution != null;
  }

  /** Those of which the person's institution sees something. */
  public List<Kind> getKinds() {
    return Arrays.stream(Kind.values())
        .filter(each -> each.aspects.stream().anyMatch(what -> !page.hides(what.tells())))
        .toList();
  }

  /** Whoever works on the cases of this place, and whoever acted before it moved here. */
  public List<String> getInstitutions() {
    List<String> realms =
        new ArrayList<>(
            places.responsibleFor(page.getView().municipality()).stream()
                .map(InstitutionView::realm)
                .toList());
    page.getView().timeline().stream()
        .map(TimelineLine::institution)
        .filter(realm -> realm != null && !realms.contains(realm))
        .distinct()
        .forEach(realms::add);
    return realms;
  }

  public Kind getKind() {
    return kind;
  }

  public void setKind(Kind kind) {
    this.kind = kind;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }
}

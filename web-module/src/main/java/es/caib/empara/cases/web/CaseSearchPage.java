package es.caib.empara.cases.web;

import es.caib.empara.access.service.KindHidden;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.service.CaseMatch;
import es.caib.empara.cases.service.CaseSearch;
import es.caib.empara.cases.service.CaseSearchService;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Pager;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Finds a case by number, document, phone or names, for a reason. */
@Named
@ViewScoped
public class CaseSearchPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CaseSearchService cases;
  @Inject private SearchDesk desk;
  @Inject private Workplace workplace;
  @Inject private Notices notices;
  @Inject private Words words;

  private final Pager pager = new Pager();
  private transient CaseSearch wanted;
  private transient AccessPurpose purpose;
  private boolean phoneHidden;
  private transient List<CaseMatch> rows;

  /** Shows the first page of what is in the box now. */
  public void search() {
    pager.start(null);
    pager.follow(null);
    wanted = null;
    rows = null;
    read();
  }

  public void next() {
    pager.forward();
    read();
  }

  public void previous() {
    pager.back();
    read();
  }

  private void read() {
    phoneHidden = false;
    try {
      if (wanted == null) {
        wanted = desk.search();
        purpose = desk.purpose();
      }
      Slice<CaseMatch> found =
          cases.search(
              wanted, purpose, new PageRequest(pager.getCursor(), PageRequest.DEFAULT_LIMIT));
      rows = found.items();
      pager.follow(found.next());
      // Whoever opens what was found opens it for the reason of the search.
      rows.forEach(match -> workplace.openedFor(match.summary().caseNumber(), purpose));
    } catch (KindHidden noPhones) {
      phoneHidden = true;
    } catch (InvalidInput refused) {
      notices.refused(refused, "search");
    }
  }

  /** By what a case was found, in words. */
  public String foundBy(CaseMatch match) {
    String kind = match.by().name();
    return words.named(
        "MatchKind", match.person() == null ? kind : kind + "." + match.person().name());
  }

  /** Null while nothing was looked for. */
  public List<CaseMatch> getRows() {
    return rows;
  }

  /** Whether the text may be a phone, by which the person's institution finds nobody. */
  public boolean isPhoneHidden() {
    return phoneHidden;
  }

  public boolean isDone() {
    return rows != null;
  }

  public Pager getPager() {
    return pager;
  }
}

package es.caib.empara.cases.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.KindHidden;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.service.CaseMatch;
import es.caib.empara.cases.service.CaseSearch;
import es.caib.empara.cases.service.CaseSearchService;
import es.caib.empara.cases.service.MeasureInForce;
import es.caib.empara.cases.service.ProtectionReader;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Searches; the operations log learns what kind of search it was and what it showed, no more. */
@Stateless
@DenyAll
public class DefaultCaseSearchService implements CaseSearchService {

  @Inject private SearchRepository search;
  @Inject private CaseRepository cases;
  @Inject private CaseViews views;
  @Inject private ProtectionReader protection;
  @Inject private Territory territory;
  @Inject private Callers callers;
  @Inject private CallContext context;

  @Override
  @Audited("CASE_SEARCH")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.READER})
  public Slice<CaseMatch> search(CaseSearch wanted, AccessPurpose purpose, PageRequest page) {
    context.about(null, purpose.reason().name(), purpose.text());
    Caller caller = callers.current();
    SearchTerms typed = SearchTerms.of(wanted.q());
    SearchTerms terms = caller.sees(DataKind.CONTACT) ? typed : typed.withoutPhone();
    Set<String> places =
        wanted.island() == null ? null : territory.municipalitiesOf(wanted.island());
    List<SearchRepository.Found> found =
        search.find(
            terms,
            new SearchSql.Within(caller.municipalities(), caller.realm(), places, wanted.level()),
            page.cursor(),
            page.limit() + 1);
    // Nothing found by other means is not the same as nobody with this phone.
    if (found.isEmpty() && !terms.equals(typed)) {
      throw new KindHidden(DataKind.CONTACT);
    }
    boolean more = found.size() > page.limit();
    List<SearchRepository.Found> shown = more ? found.subList(0, page.limit()) : found;
    List<Long> ids = shown.stream().map(SearchRepository.Found::caseId).toList();
    Map<Long, CaseFile> files =
        cases.byIds(ids, caller).stream()
            .collect(Collectors.toMap(CaseFile::id, Function.identity()));
    Optional<Map<Long, List<MeasureInForce>>> measures = protection.inForce(ids, caller);
    List<CaseMatch> items = new ArrayList<>();
    for (SearchRepository.Found each : shown) {
      CaseFile file = files.get(each.caseId());
      // It may have left the scope since it was found.
      if (file != null) {
        items.add(
            new CaseMatch(
                views.summary(file, measures),
                SearchRank.of(each.place()).by(),
                SearchRank.person(each.place())));
      }
    }
    context.detail(said(typed, wanted, items));
    if (!more) {
      return new Slice<>(items, null);
    }
    SearchRepository.Found last = shown.get(shown.size() - 1);
    return new Slice<>(items, Cursor.of(last.place(), last.level(), last.caseNumber()));
  }

  private static String said(SearchTerms terms, CaseSearch wanted, List<CaseMatch> items) {
    return items.stream()
        .map(match -> match.summary().caseNumber())
        .collect(Collectors.joining(" ", terms.kind() + " " + wanted.q().length() + ": ", ""));
  }
}

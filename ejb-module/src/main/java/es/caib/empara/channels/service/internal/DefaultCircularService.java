package es.caib.empara.channels.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.channels.entity.Circular;
import es.caib.empara.channels.entity.CircularReading;
import es.caib.empara.channels.service.CircularCommand;
import es.caib.empara.channels.service.CircularConflict;
import es.caib.empara.channels.service.CircularDocument;
import es.caib.empara.channels.service.CircularList;
import es.caib.empara.channels.service.CircularService;
import es.caib.empara.channels.service.CircularSummary;
import es.caib.empara.channels.service.CircularView;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;

/** Who writes circulars, who reads them, and who sees who has read them. */
@Stateless
@DenyAll
public class DefaultCircularService implements CircularService {

  private static final int MOST_UNREAD = 100;

  @Inject private CircularRepository circulars;
  @Inject private CircularAudience audience;
  @Inject private CircularViews views;
  @Inject private CircularDesk desk;
  @Inject private CircularFiles files;
  @Inject private CircularReminders reminders;
  @Inject private Territory territory;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  @Override
  @Audited("CIRCULAR_LIST")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR
  })
  public CircularList list(PageRequest page) {
    Caller caller = callers.current();
    boolean author = CircularAudience.isAuthor(caller);
    List<Circular> found = circulars.page(caller, author, page);
    boolean more = found.size() > page.limit();
    List<Circular> shown = more ? found.subList(0, page.limit()) : found;
    Circular last = more ? shown.get(shown.size() - 1) : null;
    return new CircularList(
        circulars.unread(caller, MOST_UNREAD).stream()
            .map(circular -> CircularViews.summary(circular, null, null))
            .toList(),
        author ? drafts() : List.of(),
        new Slice<>(
            views.summaries(shown, caller, author),
            last == null ? null : Cursor.of(last.publishedAt(), last.id())),
        author);
  }

  private List<CircularSummary> drafts() {
    return circulars.drafts().stream()
        .map(circular -> CircularViews.summary(circular, null, null))
        .toList();
  }

  @Override
  @Audited("CIRCULAR_READ")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR
  })
  public CircularView read(Long id) {
    Caller caller = callers.current();
    return views.view(visible(id, caller), caller);
  }

  /** Sent out and for the caller, or for her body if she is its administrator; for authors all. */
  private Circular visible(Long id, Caller caller) {
    Circular circular =
        circulars
            .find(id)
            .filter(
                found ->
                    found.isDraft() && CircularAudience.isAuthor(caller)
                        || found.wasPublished()
                            && (CircularAudience.isAuthor(caller)
                                || CircularAudience.isKeeper(caller, found)
                                || audience.isFor(caller, found)))
            .orElseThrow(() -> new NotFound("circular " + id));
    about(circular);
    return circular;
  }

  private void about(Circular circular) {
    context.detail("circular " + (circular.label() == null ? circular.id() : circular.label()));
  }

  @Override
  @Audited("CIRCULAR_CONFIRM")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR
  })
  public void confirmReading(Long id) {
    Caller caller = callers.current();
    Circular circular = circulars.held(visible(id, caller));
    if (!audience.isFor(caller, circular)) {
      throw new NotFound("circular " + id);
    }
    if (!circular.isPublished()) {
      throw new CircularConflict("error.circular.over");
    }
    if (!circulars.readers(id).contains(caller.principal())) {
      audience.ask(circular, caller);
      circulars.add(new CircularReading(circular, caller.principal(), clock.now()));
    }
  }

  @Override
  @Audited("CIRCULAR_WRITE")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public Long write(Long id, CircularCommand draft) {
    Caller caller = author("draft");
    Circular.Content content =
        CircularInput.content(
            draft,
            territory.incorporated().stream()
                .map(InstitutionView::realm)
                .collect(Collectors.toSet()),
            clock.today());
    if (id == null) {
      return desk.write(content, caller.principal()).id();
    }
    desk.edit(desk.held(id), content);
    return id;
  }

  /** For whoever writes none, there are none. */
  private Caller author(String what) {
    Caller caller = callers.current();
    if (!CircularAudience.isAuthor(caller)) {
      throw new NotFound("circular " + what);
    }
    return caller;
  }

  private Circular heldByAuthor(Long id) {
    author(String.valueOf(id));
    Circular circular = desk.held(id);
    about(circular);
    return circular;
  }

  @Override
  @Audited("CIRCULAR_PUBLISH")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public void publish(Long id) {
    Circular circular = heldByAuthor(id);
    desk.publish(circular, callers.current().principal());
    about(circular);
  }

  @Override
  @Audited("CIRCULAR_WITHDRAW")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public void withdraw(Long id, String reason) {
    Circular circular = heldByAuthor(id);
    String why = CircularInput.text("reason", reason);
    if (why == null) {
      throw new InvalidInput("reason", "error.circular.reason");
    }
    desk.withdraw(circular, why, callers.current().principal());
  }

  @Override
  @Audited("CIRCULAR_DISCARD")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public void discard(Long id) {
    desk.discard(heldByAuthor(id), callers.current().principal());
  }

  @Override
  @Audited("CIRCULAR_REMIND")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public void remind(Long id) {
    Caller caller = callers.current();
    Circular circular = circulars.held(visible(id, caller));
    boolean author = CircularAudience.isAuthor(caller);
    if (!author && !CircularAudience.isKeeper(caller, circular)) {
      throw new NotFound("circular " + id);
    }
    if (!circular.isPublished()) {
      throw new CircularConflict("error.circular.over");
    }
    reminders.send(circular, author ? null : caller.realm());
  }

  @Override
  @Audited("CIRCULAR_FILE_PUT")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public void putFile(Long id, String title, String fileName, InputStream content) {
    Caller caller = author(String.valueOf(id));
    files.put(id, title, fileName, content, caller.principal());
  }

  @Override
  @Audited("CIRCULAR_FILE_WITHDRAW")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public void withdrawFile(Long fileId) {
    files.withdraw(fileId, author("file").principal());
  }

  @Override
  @Audited("CIRCULAR_FILE")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR
  })
  public CircularDocument download(Long fileId) {
    visible(files.circularOf(fileId), callers.current());
    return files.content(fileId);
  }
}

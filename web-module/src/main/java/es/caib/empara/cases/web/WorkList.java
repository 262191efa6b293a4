package es.caib.empara.cases.web;

import es.caib.empara.access.web.Workplace;
import es.caib.empara.cases.service.StepView;
import es.caib.empara.cases.service.WorkFilter;
import es.caib.empara.cases.service.WorkFilter.Scope;
import es.caib.empara.cases.service.WorkFilter.When;
import es.caib.empara.cases.service.WorkItem;
import es.caib.empara.cases.service.WorkPage;
import es.caib.empara.cases.service.WorkService;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.web.Pager;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** What the person and the institution must do next. The filter stands in the address. */
@Named
@ViewScoped
public class WorkList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WorkService work;
  @Inject private Workplace workplace;
  @Inject private Words words;

  private String scope;
  private String when;
  private String cursor;
  private String notice;
  private final Pager pager = new Pager();
  private transient WorkPage read;

  /** Reads the page that the address asks for. */
  public void open() {
    pager.start(cursor);
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

  /** Takes a step by name, or says who was faster. */
  public void take(Long step) {
    try {
      StepView taken = work.take(step);
      boolean mine = workplace.getPrincipal().equals(taken.owner());
      notice = mine ? words.text("work.taken") : words.text("work.taken.other", taken.ownerName());
    } catch (NotFound | InvalidInput gone) {
      notice = words.text("work.gone");
    }
    read();
  }

  /** Something was done to a step elsewhere on the page. */
  void refresh(String text) {
    notice = text;
    read();
  }

  private void read() {
    try {
      read = work.page(filter(), new PageRequest(pager.getCursor(), PageRequest.DEFAULT_LIMIT));
    } catch (InvalidInput oldPlace) {
      pager.start(null);
      read = work.page(filter(), PageRequest.first());
    }
    pager.follow(read.items().next());
    cursor = pager.getCursor();
  }

  private WorkFilter filter() {
    return new WorkFilter(isWhole() ? Scope.INSTITUTION : Scope.MINE, wanted());
  }

  private When wanted() {
    return Arrays.stream(When.values())
        .filter(value -> value.name().equals(when))
        .findFirst()
        .orElse(null);
  }

  public WorkPage getPage() {
    if (read == null) {
      read();
    }
    return read;
  }

  /** The groups that have something on this page, what is most urgent first. */
  public List<When> getGroups() {
    return Arrays.stream(When.values()).filter(group -> !in(group).isEmpty()).toList();
  }

  public List<WorkItem> in(When group) {
    return getPage().items().items().stream().filter(item -> item.when() == group).toList();
  }

  public WorkItem item(Long step) {
    return getPage().items().items().stream()
        .filter(item -> item.step().id().equals(step))
        .findFirst()
        .orElse(null);
  }

  public List<When> getChoices() {
    return Arrays.asList(When.values());
  }

  public long count(When group) {
    return switch (group) {
      case OVERDUE -> getPage().counts().overdue();
      case TODAY -> getPage().counts().today();
      case LATER -> getPage().counts().later();
      case NOBODY -> getPage().counts().nobodys();
    };
  }

  public boolean isBlank() {
    return getPage().items().items().isEmpty();
  }

  public boolean isMine(WorkItem item) {
    return workplace.getPrincipal().equals(item.step().owner());
  }

  /** Whether the work of the whole institution is shown. */
  public boolean isWhole() {
    return Scope.INSTITUTION.name().equals(scope);
  }

  public Pager getPager() {
    return pager;
  }

  public String getNotice() {
    return notice;
  }

  public String getScope() {
    return scope;
  }

  public void setScope(String scope) {
    this.scope = scope;
  }

  public String getWhen() {
    return when;
  }

  public void setWhen(String when) {
    this.when = when;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}

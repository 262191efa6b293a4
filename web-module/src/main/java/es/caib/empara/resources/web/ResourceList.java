package es.caib.empara.resources.web;

import es.caib.empara.resources.service.ResourceFilter;
import es.caib.empara.resources.service.ResourcePage;
import es.caib.empara.resources.service.ResourceService;
import es.caib.empara.resources.service.ResourceView;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.web.Pager;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The resource map, as a list first. What is looked for stands in the address. */
@Named
@ViewScoped
public class ResourceList implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String MAP = "map";

  @Inject private ResourceService resources;

  private final ResourceSearch search = new ResourceSearch();
  private final Pager pager = new Pager();
  private String cursor;
  private transient ResourcePage read;

  /** Reads what the address asks for. */
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

  /** Shows the first page of what was chosen, at an address of its own. */
  public String filter() {
    return search.redirect();
  }

  private void read() {
    try {
      read = resources.list(search.filter(), page(pager.getCursor()));
    } catch (InvalidInput oldPlace) {
      pager.start(null);
      read = resources.list(search.filter(), page(null));
    }
    pager.follow(read.items().next());
    cursor = pager.getCursor();
  }

  private static PageRequest page(String place) {
    return new PageRequest(place, PageRequest.DEFAULT_LIMIT);
  }

  public ResourcePage getPage() {
    if (read == null) {
      read();
    }
    return read;
  }

  public List<ResourceView> getRows() {
    return getPage().items().items();
  }

  public boolean isNarrowed() {
    return !search.filter().equals(ResourceFilter.any());
  }

  public boolean isMap() {
    return MAP.equals(search.getView());
  }

  /** How many of what is wanted serve a municipality. */
  public int served(String code) {
    return getPage().served().getOrDefault(code, 0);
  }

  /** The most that serve one municipality. */
  public int getMost() {
    return getPage().served().values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  public ResourceSearch getSearch() {
    return search;
  }

  public Pager getPager() {
    return pager;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}

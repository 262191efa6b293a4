package es.caib.empara.resources.service.internal;

import es.caib.empara.resources.service.ResourceFilter;
import es.caib.empara.resources.service.ResourcePage;
import es.caib.empara.resources.service.ResourceView;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Selects and orders in memory: what is open and free at this moment no index knows, the order of
 * names is the language's, and a region has some hundreds of resources.
 */
final class ResourceSelection {

  private ResourceSelection() {}

  static ResourcePage page(List<ResourceView> all, ResourceFilter filter, PageRequest page) {
    List<ResourceView> wanted =
        all.stream().filter(view -> matches(view, filter)).sorted(byName()).toList();
    List<ResourceView> rest = page.cursor() == null ? wanted : after(page.cursor(), wanted);
    boolean more = rest.size() > page.limit();
    List<ResourceView> shown = more ? rest.subList(0, page.limit()) : rest;
    ResourceView last = more ? shown.get(shown.size() - 1) : null;
    Set<String> languages = new TreeSet<>();
    all.forEach(view -> languages.addAll(view.languages()));
    return new ResourcePage(
        new Slice<>(shown, last == null ? null : Cursor.of(key(last.name()), last.id())),
        wanted.size(),
        served(all, filter),
        languages);
  }

  private static Map<String, Integer> served(List<ResourceView> all, ResourceFilter filter) {
    Map<String, Integer> served = new HashMap<>();
    all.stream()
        .filter(view -> matches(view, filter.anywhere()))
        .flatMap(view -> view.municipalities().stream())
        .forEach(code -> served.merge(code, 1, Integer::sum));
    return served;
  }

  private static boolean matches(ResourceView view, ResourceFilter filter) {
    return (filter.need() == null || view.type() == filter.need())
        && (filter.island() == null || view.island() == filter.island())
        && (filter.municipality() == null || view.municipalities().contains(filter.municipality()))
        && (filter.language() == null || view.languages().contains(filter.language()))
        && (!filter.open() || view.open())
        && (!filter.free() || view.hasRoom())
        && (filter.institution() == null || filter.institution().equals(view.institution()));
  }

  private static List<ResourceView> after(String cursor, List<ResourceView> wanted) {
    String[] place = Cursor.parts(cursor, 2);
    long id = Cursor.number(place[1]);
    Collator names = collator();
    return wanted.stream()
        .filter(
            view -> {
              int byName = names.compare(key(view.name()), place[0]);
              return byName > 0 || byName == 0 && view.id() > id;
            })
        .toList();
  }

  private static Comparator<ResourceView> byName() {
    Collator names = collator();
    return Comparator.<ResourceView, String>comparing(view -> key(view.name()), names::compare)
        .thenComparing(ResourceView::id);
  }

  /** The name as it may stand in a cursor. */
  private static String key(String name) {
    return name.replace('|', ' ');
  }

  private static Collator collator() {
    return Collator.getInstance(Locale.forLanguageTag("ca"));
  }
}

package es.caib.empara.resources.web;

import es.caib.empara.institutions.Island;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.service.ResourceFilter;
import java.io.Serializable;
import java.util.Arrays;
import java.util.StringJoiner;

/** What is looked for on the resource map, as it stands in the address. */
public class ResourceSearch implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/resources/list.xhtml?";

  private String need;
  private String island;
  private String municipality;
  private String language;
  private String institution;
  private boolean open;
  private boolean free;
  private String view;

  ResourceFilter filter() {
    return new ResourceFilter(
        oneOf(ResourceType.values(), need),
        oneOf(Island.values(), island),
        plain(municipality),
        plain(language),
        open,
        free,
        plain(institution));
  }

  private static <E extends Enum<E>> E oneOf(E[] values, String name) {
    return Arrays.stream(values)
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** Codes and names of realms; what is none is not looked for. */
  private static String plain(String text) {
    return text == null || !text.matches("[A-Za-z0-9_-]{1,32}") ? null : text;
  }

  /** The same search as a list, or on the map. */
  public String as(String aView) {
    return address(PAGE, municipality, aView);
  }

  /** The same search for one municipality; for the chosen one, without it. */
  public String at(String code) {
    return address(PAGE, code.equals(municipality) ? null : code, view);
  }

  /** The first page of this search, as an address of its own. */
  String redirect() {
    return address(PAGE + "faces-redirect=true&", municipality, view);
  }

  private String address(String page, String place, String aView) {
    StringJoiner parameters = new StringJoiner("&", page, "");
    add(parameters, "need", need);
    add(parameters, "island", island);
    add(parameters, "municipality", place);
    add(parameters, "language", language);
    add(parameters, "institution", institution);
    add(parameters, "open", open ? "true" : null);
    add(parameters, "free", free ? "true" : null);
    add(parameters, "view", aView);
    return parameters.toString();
  }

  private static void add(StringJoiner parameters, String name, String value) {
    if (plain(value) != null) {
      parameters.add(name + "=" + value);
    }
  }

  public String getNeed() {
    return need;
  }

  public void setNeed(String need) {
    this.need = need;
  }

  public String getIsland() {
    return island;
  }

  public void setIsland(String island) {
    this.island = island;
  }

  public String getMunicipality() {
    return municipality;
  }

  public void setMunicipality(String municipality) {
    this.municipality = municipality;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }

  public boolean isOpen() {
    return open;
  }

  public void setOpen(boolean open) {
    this.open = open;
  }

  public boolean isFree() {
    return free;
  }

  public void setFree(boolean free) {
    this.free = free;
  }

  public String getView() {
    return view;
  }

  public void setView(String view) {
    this.view = view;
  }
}

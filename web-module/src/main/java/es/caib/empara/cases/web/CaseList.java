package es.caib.empara.cases.web;

import es.caib.empara.cases.CaseFlag;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseFilter;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.cases.service.CaseSummary;
import es.caib.empara.institutions.Island;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import es.caib.empara.shared.web.Pager;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases of the own territory. The filter stands in the address; no personal data does. */
@Named
@ViewScoped
public class CaseList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CaseService cases;

  private String island;
  private String municipality;
  private String level;
  private String state;
  private String cursor;
  private CaseFlag[] flags = {};
  private final Pager pager = new Pager();
  private transient List<CaseSummary> rows;

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

  private void read() {
    try {
      rows(cases.list(filter(), new PageRequest(pager.getCursor(), PageRequest.DEFAULT_LIMIT)));
    } catch (InvalidInput oldOrWrongPlace) {
      pager.start(null);
      rows(cases.list(filter(), PageRequest.first()));
    }
    cursor = pager.getCursor();
  }

  private void rows(Slice<CaseSummary> slice) {
    rows = slice.items();
    pager.follow(slice.next());
  }

  /** Shows the first page of what the form asks for, at an address that can be kept. */
  public String filtered() {
    cursor = null;
    return "/cases/list.xhtml?faces-redirect=true&includeViewParams=true";
  }

  private CaseFilter filter() {
    return new CaseFilter(
        value(Island.class, island),
        municipality == null || municipality.isBlank() ? null : municipality,
        value(RiskLevel.class, level),
        value(CaseState.class, state),
        Set.copyOf(Arrays.asList(flags)));
  }

  /** A value of the address; what is none of ours asks for nothing. */
  private static <E extends Enum<E>> E value(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  public List<CaseSummary> getRows() {
    if (rows == null) {
      read();
    }
    return rows;
  }

  public boolean isFiltered() {
    return !filter().equals(CaseFilter.any());
  }

  public Pager getPager() {
    return pager;
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

  public String getLevel() {
    return level;
  }

  public void setLevel(String level) {
    this.level = level;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }

  public CaseFlag[] getFlags() {
    return flags.clone();
  }

  public void setFlags(CaseFlag[] flags) {
    this.flags = flags.clone();
  }

  /** The flags as they stand in the address; null for none. */
  public String getFlag() {
    return flags.length == 0
        ? null
        : Stream.of(flags).map(CaseFlag::name).collect(Collectors.joining(","));
  }

  public void setFlag(String names) {
    flags =
        Stream.of(names == null ? new String[0] : names.split(","))
            .map(name -> value(CaseFlag.class, name))
            .filter(Objects::nonNull)
            .toArray(CaseFlag[]::new);
  }
}

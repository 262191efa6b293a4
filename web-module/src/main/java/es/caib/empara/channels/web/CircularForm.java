package es.caib.empara.channels.web;

import es.caib.empara.channels.CircularState;
import es.caib.empara.channels.CircularText;
import es.caib.empara.channels.service.CircularCommand;
import es.caib.empara.channels.service.CircularConflict;
import es.caib.empara.channels.service.CircularList;
import es.caib.empara.channels.service.CircularService;
import es.caib.empara.channels.service.CircularSummary;
import es.caib.empara.channels.service.CircularView;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Writes a circular. Texts are kept by the names that the service has for the fields. */
@Named
@ViewScoped
public class CircularForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String LIST = "/channels/circulars.xhtml?faces-redirect=true";
  static final String EDIT = "/channels/circular-edit.xhtml?faces-redirect=true&c=";

  @Inject private CircularService circulars;
  @Inject private Territory territory;
  @Inject private Notices notices;
  @Inject private Words words;

  private final Map<String, String> texts = new HashMap<>();
  private Long id;
  private Long supersedes;
  private List<String> realms = new ArrayList<>();
  private List<String> roles = new ArrayList<>();
  private LocalDate readBy;
  private boolean missing;
  private List<CircularSummary> inForce = List.of();
  private transient CircularView view;

  /** A draft that is there, or a new one; for whoever is no author there is neither. */
  public void open() {
    CircularList list = circulars.list(new PageRequest(null, PageRequest.MAX_LIMIT));
    inForce =
        list.all().items().stream()
            .filter(each -> each.state() == CircularState.PUBLISHED)
            .toList();
    missing = !list.writes() || id != null && (getView() == null || !getView().acts().edits());
    if (id != null && !missing) {
      show(getView());
    }
  }

  private void show(CircularView draft) {
    CircularText text = draft.summary().text();
    texts.put("titleCa", text.titleCa());
    texts.put("textCa", text.textCa());
    texts.put("titleEs", text.titleEs());
    texts.put("textEs", text.textEs());
    realms = new ArrayList<>(draft.realms());
    roles = new ArrayList<>(draft.roles());
    readBy = draft.readBy();
    supersedes = draft.supersedes() == null ? null : draft.supersedes().id();
  }

  /** Null for a new one, and for one that is not there. */
  public CircularView getView() {
    if (view == null && id != null) {
      try {
        view = circulars.read(id);
      } catch (NotFound absent) {
        return null;
      }
    }
    return view;
  }

  public String save() {
    return act(this::keep, "circular.saved", () -> EDIT + id);
  }

  public String publish() {
    return act(
        () -> {
          keep();
          circulars.publish(id);
        },
        "circular.published",
        () -> "/channels/circular.xhtml?faces-redirect=true&c=" + id);
  }

  public String discard() {
    return act(() -> circulars.discard(id), "circular.discarded", () -> LIST);
  }

  private void keep() {
    id =
        circulars.write(
            id,
            new CircularCommand(
                texts.get("titleCa"),
                texts.get("textCa"),
                texts.get("titleEs"),
                texts.get("textEs"),
                Set.copyOf(realms),
                Set.copyOf(roles),
                readBy,
                supersedes));
  }

  /** Does something; nothing of what was typed is lost when it is refused. */
  String act(Runnable work, String done, Supplier<String> next) {
    try {
      work.run();
      notices.done(words.text(done));
      return next.get();
    } catch (CircularConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
    } catch (InvalidInput refused) {
      notices.refused(refused, "draft");
    } catch (NotFound gone) {
      notices.fault(null, words.text("error.circular.changed"));
    }
    return null;
  }

  /** The bodies that it can be for. */
  public List<InstitutionView> getBodies() {
    return territory.incorporated();
  }

  /** The circulars that it can replace. */
  public List<CircularSummary> getInForce() {
    return inForce;
  }

  public boolean isMissing() {
    return missing;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Map<String, String> getTexts() {
    return texts;
  }

  public List<String> getRealms() {
    return realms;
  }

  public void setRealms(List<String> realms) {
    this.realms = realms == null ? new ArrayList<>() : realms;
  }

  public List<String> getRoles() {
    return roles;
  }

  public void setRoles(List<String> roles) {
    this.roles = roles == null ? new ArrayList<>() : roles;
  }

  public LocalDate getReadBy() {
    return readBy;
  }

  public void setReadBy(LocalDate readBy) {
    this.readBy = readBy;
  }

  public Long getSupersedes() {
    return supersedes;
  }

  public void setSupersedes(Long supersedes) {
    this.supersedes = supersedes;
  }
}

package es.caib.empara.orders.web;

import es.caib.empara.orders.service.CourtList;
import es.caib.empara.orders.service.CourtService;
import es.caib.empara.orders.service.CourtView;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** The courts, and the names of the feed that must be attached to one of them. */
@Named
@ViewScoped
public class CourtsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CourtService courts;
  @Inject private Notices notices;
  @Inject private Words words;

  private String name;
  private Long court;
  private transient CourtList list;

  /** Says which court the chosen name means. */
  public String attach() {
    if (name == null || court == null) {
      notices.fault(
          name == null ? "attach:name" : "attach:court", words.text("courts.attach.missing"));
      return null;
    }
    try {
      courts.attach(name, court);
    } catch (InvalidInput refused) {
      notices.refused(refused, "attach");
      return null;
    }
    notices.done(words.text("courts.attached", name));
    return "/orders/courts.xhtml?faces-redirect=true";
  }

  public List<CourtList.Line> getCourts() {
    return list().courts();
  }

  public List<CourtList.Seen> getNames() {
    return list().names();
  }

  public long getWithoutCourt() {
    return list().withoutCourt();
  }

  /** The name of a court in the language of the page; empty for none. */
  public String name(CourtView view) {
    return view == null ? "" : view.name(words.locale().getLanguage());
  }

  /** What took a court over, by name. */
  public String successors(CourtList.Line line) {
    return line.successors().stream().map(this::name).collect(Collectors.joining("; "));
  }

  private CourtList list() {
    if (list == null) {
      list = courts.list();
    }
    return list;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Long getCourt() {
    return court;
  }

  public void setCourt(Long court) {
    this.court = court;
  }
}

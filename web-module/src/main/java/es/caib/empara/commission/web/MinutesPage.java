package es.caib.empara.commission.web;

import es.caib.empara.commission.MinutesState;
import es.caib.empara.commission.service.MinutesEdit;
import es.caib.empara.commission.service.MinutesService;
import es.caib.empara.commission.service.MinutesView;
import es.caib.empara.commission.service.SessionRecord.Adopted;
import es.caib.empara.commission.service.SessionRecord.Item;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** The minutes of one session: written and sent by the secretary, read by the members. */
@Named
@ViewScoped
public class MinutesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MinutesService minutes;
  @Inject private Notices notices;
  @Inject private Words words;

  private String session;
  private int edition;
  private ArrayList<PointField> points = new ArrayList<>();
  private String remarks;
  private String reason;
  private transient MinutesView view;
  private transient boolean looked;

  /** Reads the minutes that the address names. */
  public void open() {
    if (getView() != null) {
      edition = view.edition();
      remarks = view.remarks();
      points = new ArrayList<>(view.session().items().stream().map(PointField::new).toList());
    }
  }

  /** Keeps what was written as one more edition. */
  public String save() {
    if (!isChanged()) {
      notices.fault(null, words.text("minutes.unchanged"));
      return null;
    }
    return done("minutes.saved", this::kept);
  }

  /** Sends what is on the screen: what was not kept yet is kept first. */
  public String send() {
    return done(
        "minutes.sent",
        () -> {
          int present = isChanged() ? kept().edition() : edition;
          edition = present;
          return minutes.send(id(), present);
        });
  }

  public String sign() {
    return done("minutes.signed", () -> minutes.sign(id()));
  }

  /** Certifies a resolution; what is being written must be kept before, or it would be lost. */
  public String certify(String number) {
    if (isWriting() && isChanged()) {
      notices.fault(null, words.text("minutes.unsaved"));
      return null;
    }
    return done("minutes.certified", () -> minutes.certify(id(), number));
  }

  private MinutesView kept() {
    view =
        minutes.edit(
            id(),
            new MinutesEdit(
                edition, points.stream().map(PointField::getText).toList(), remarks, reason));
    return view;
  }

  private String done(String key, Supplier<MinutesView> act) {
    try {
      act.get();
    } catch (InvalidInput refused) {
      notices.refused(refused, "minutes");
      looked = false;
      return null;
    }
    notices.done(words.text(key));
    return "/commission/minutes.xhtml?faces-redirect=true&session=" + id();
  }

  private boolean isChanged() {
    List<Item> items = getView().session().items();
    for (int i = 0; i < items.size(); i++) {
      if (!same(items.get(i).mainPoints(), points.get(i).getText())) {
        return true;
      }
    }
    return !same(view.remarks(), remarks);
  }

  private static boolean same(String kept, String typed) {
    return Objects.toString(kept, "").equals(typed == null ? "" : typed.strip());
  }

  /** Null when there are none that the person may see. */
  public MinutesView getView() {
    if (!looked) {
      view = id() == null ? null : minutes.find(id()).orElse(null);
      looked = true;
    }
    return view;
  }

  private Long id() {
    return session != null && session.matches("\\d{1,18}") ? Long.valueOf(session) : null;
  }

  /** Whether the person may write in them now. */
  public boolean isWriting() {
    return getView() != null && view.mayWrite() && !view.state().isFrozen();
  }

  /** Whether the members have an edition already, so that a change needs its reason. */
  public boolean isCorrecting() {
    return isWriting() && view.sentEdition() != null;
  }

  public boolean isSignable() {
    return getView() != null && view.mayWrite() && view.state() == MinutesState.APPROVED;
  }

  /** The resolutions that can be certified. */
  public List<Adopted> getResolutions() {
    return view.session().items().stream().map(Item::adopted).filter(Objects::nonNull).toList();
  }

  public List<PointField> getPoints() {
    return points;
  }

  public String getSession() {
    return session;
  }

  public void setSession(String session) {
    this.session = session;
  }

  public String getRemarks() {
    return remarks;
  }

  public void setRemarks(String remarks) {
    this.remarks = remarks;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

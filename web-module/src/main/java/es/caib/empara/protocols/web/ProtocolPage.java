package es.caib.empara.protocols.web;

import es.caib.empara.protocols.VersionState;
import es.caib.empara.protocols.service.ProtocolConflict;
import es.caib.empara.protocols.service.ProtocolReviewService;
import es.caib.empara.protocols.service.ProtocolService;
import es.caib.empara.protocols.service.ProtocolView;
import es.caib.empara.protocols.service.ProtocolWritingService;
import es.caib.empara.protocols.service.VersionBrief;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A protocol by one of its versions: how it stands, what it says, what is next. */
@Named
@ViewScoped
public class ProtocolPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProtocolService protocols;
  @Inject private ProtocolWritingService writing;
  @Inject private ProtocolReviewService reviews;
  @Inject private Notices notices;
  @Inject private Words words;

  private Long id;
  private Long version;
  private boolean missing;
  private String notice;
  private LocalDate from;
  private final Map<Long, String> reasons = new HashMap<>();
  private transient ProtocolView view;

  public void open() {
    missing = getView() == null;
  }

  public ProtocolView getView() {
    if (view == null && id != null && !missing) {
      try {
        view = protocols.read(id, version);
      } catch (NotFound absent) {
        missing = true;
      }
    }
    return view;
  }

  public void confirmRead() {
    Long read = getView().version().id();
    act(() -> protocols.confirmRead(read), "protocol.read.done");
  }

  public void date() {
    if (from == null) {
      notices.fault("acts:from", words.text("error.missing"));
      return;
    }
    act(() -> writing.comeIntoForce(getView().version().id(), from), "protocol.dated");
  }

  /** The clause still holds under the new text. */
  public void holds(Long reopening) {
    act(() -> reviews.holds(reopening, reasons.get(reopening)), "protocol.held");
  }

  public String nextVersion() {
    try {
      Long next = writing.nextVersion(id);
      notices.done(words.text("protocol.begun"));
      return "/protocols/edit.xhtml?faces-redirect=true&v=" + next;
    } catch (ProtocolConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
      return null;
    }
  }

  private void act(Runnable work, String done) {
    notice = null;
    try {
      work.run();
      notice = words.text(done);
    } catch (ProtocolConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
    } catch (InvalidInput refused) {
      notices.refused(refused, "acts");
    } finally {
      view = null;
    }
  }

  /** The version on its way, if it is not the one that is shown. */
  public VersionBrief getOther() {
    return getView().versions().stream()
        .filter(each -> each.state().isOnItsWay())
        .filter(each -> !each.id().equals(view.version().id()))
        .findFirst()
        .orElse(null);
  }

  /** The version before one; null for the first. */
  public VersionBrief before(VersionBrief one) {
    return getView().versions().stream()
        .filter(each -> each.number() < one.number())
        .findFirst()
        .orElse(null);
  }

  /** Whether a version can be begun now. */
  public boolean isBeginning() {
    return getView().writes() && view.versions().stream().noneMatch(v -> v.state().isOnItsWay());
  }

  /** Whether the day is to be said from which the version is in force. */
  public boolean isDating() {
    return getView().writes()
        && view.version().state() == VersionState.VERIFIED
        && !view.version().reopened();
  }

  /** How many of the staff have read it. */
  public int getReadBy() {
    return getView().readers() - Objects.requireNonNull(view.unread()).size();
  }

  public boolean isMissing() {
    return missing;
  }

  public String getNotice() {
    return notice;
  }

  public Map<Long, String> getReasons() {
    return reasons;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Long getVersion() {
    return version;
  }

  public void setVersion(Long version) {
    this.version = version;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }
}

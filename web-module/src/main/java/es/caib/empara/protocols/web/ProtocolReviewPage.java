package es.caib.empara.protocols.web;

import es.caib.empara.protocols.VersionState;
import es.caib.empara.protocols.service.ProtocolConflict;
import es.caib.empara.protocols.service.ProtocolReviewService;
import es.caib.empara.protocols.service.ReviewView;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** A submitted version before legal services, clause by clause. */
@Named
@ViewScoped
public class ProtocolReviewPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProtocolReviewService reviews;
  @Inject private Notices notices;
  @Inject private Words words;

  private Long id;
  private boolean missing;
  private String notice;
  private final Map<Long, String> reasons = new HashMap<>();
  private transient ReviewView view;

  public void open() {
    missing = getView() == null;
  }

  public ReviewView getView() {
    if (view == null && id != null && !missing) {
      try {
        view = reviews.open(id);
      } catch (NotFound absent) {
        missing = true;
      }
    }
    return view;
  }

  public void verify(Long clause) {
    act(() -> reviews.answer(clause, true, null), "review.clause.verified");
  }

  public void giveBack(Long clause) {
    if (act(() -> reviews.answer(clause, false, reasons.get(clause)), "review.clause.returned")) {
      reasons.remove(clause);
    }
  }

  public String finish() {
    if (!act(() -> reviews.finish(id), "review.finished")) {
      return null;
    }
    notices.done(notice);
    return "/protocols/protocol.xhtml?faces-redirect=true&p=" + getView().protocolId() + "&v=" + id;
  }

  private boolean act(Runnable work, String done) {
    notice = null;
    try {
      work.run();
      notice = words.text(done);
      return true;
    } catch (ProtocolConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
    } catch (InvalidInput refused) {
      notices.refused(refused, "review");
    } finally {
      view = null;
    }
    return false;
  }

  /** Whether the person can answer now. */
  public boolean isAnswering() {
    return getView().version().state() == VersionState.SUBMITTED && !view.own();
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
}

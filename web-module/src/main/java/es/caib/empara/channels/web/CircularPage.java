package es.caib.empara.channels.web;

import es.caib.empara.channels.service.CircularConflict;
import es.caib.empara.channels.service.CircularService;
import es.caib.empara.channels.service.CircularView;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A circular: what it says, that it was read, and who has not yet. */
@Named
@ViewScoped
public class CircularPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CircularService circulars;
  @Inject private Notices notices;
  @Inject private Words words;

  private Long id;
  private boolean missing;
  private String notice;
  private String reason;
  private transient CircularView view;

  /** A draft is shown where it is written. */
  public String open() {
    missing = getView() == null;
    return !missing && view.acts().edits()
        ? "/channels/circular-edit.xhtml?faces-redirect=true&c=" + id
        : null;
  }

  public CircularView getView() {
    if (view == null && id != null && !missing) {
      try {
        view = circulars.read(id);
      } catch (NotFound absent) {
        missing = true;
      }
    }
    return view;
  }

  public void confirm() {
    act(() -> circulars.confirmReading(id), "circular.read.done");
  }

  public void remind() {
    act(() -> circulars.remind(id), "circular.reminded");
  }

  public void withdraw() {
    act(() -> circulars.withdraw(id, reason), "circular.withdrawn");
  }

  private void act(Runnable work, String done) {
    notice = null;
    try {
      work.run();
      notice = words.text(done);
    } catch (CircularConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
    } catch (InvalidInput refused) {
      notices.refused(refused, "circular");
    } finally {
      view = null;
    }
  }

  public boolean isMissing() {
    return missing;
  }

  public String getNotice() {
    return notice;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

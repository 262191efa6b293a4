package es.caib.empara.commission.web;

import es.caib.empara.commission.SessionKind;
import es.caib.empara.commission.SessionMode;
import es.caib.empara.commission.service.CommissionConflict;
import es.caib.empara.commission.service.SessionCommand;
import es.caib.empara.commission.service.SessionService;
import es.caib.empara.commission.service.SessionView;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.LocalTimes;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;

/** Plans a session, or changes one before it is held. */
@Named
@ViewScoped
public class SessionForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SessionService sessions;
  @Inject private Notices notices;
  @Inject private Words words;

  private Long id;
  private long version;
  private boolean missing;
  private SessionKind kind = SessionKind.ORDINARY;
  private SessionMode mode = SessionMode.REMOTE;
  private String place;
  private LocalDateTime startsAt;

  /** Shows what was planned. */
  public void open() {
    if (id == null) {
      return;
    }
    try {
      SessionView view = sessions.read(id);
      version = view.version();
      kind = view.kind();
      mode = view.mode();
      place = view.place();
      startsAt = LocalTimes.local(view.startsAt());
    } catch (NotFound absent) {
      missing = true;
    }
  }

  public String save() {
    SessionCommand command = new SessionCommand(kind, mode, place, LocalTimes.at(startsAt));
    try {
      if (id == null) {
        id = sessions.plan(command);
        notices.done(words.text("session.planned"));
      } else {
        sessions.change(id, version, command);
        notices.done(words.text("session.saved"));
      }
      return "/commission/session.xhtml?faces-redirect=true&s=" + id;
    } catch (InvalidInput refused) {
      notices.refused(refused, "plan");
    } catch (CommissionConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
    }
    return null;
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

  public SessionKind getKind() {
    return kind;
  }

  public void setKind(SessionKind kind) {
    this.kind = kind;
  }

  public SessionMode getMode() {
    return mode;
  }

  public void setMode(SessionMode mode) {
    this.mode = mode;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public LocalDateTime getStartsAt() {
    return startsAt;
  }

  public void setStartsAt(LocalDateTime startsAt) {
    this.startsAt = startsAt;
  }
}

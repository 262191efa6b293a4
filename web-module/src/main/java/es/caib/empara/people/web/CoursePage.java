package es.caib.empara.people.web;

import es.caib.empara.people.CourseSessionState;
import es.caib.empara.people.service.PeopleConflict;
import es.caib.empara.people.service.SessionRoll;
import es.caib.empara.people.service.TrainingDeskService;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A session of the course: who comes, who was there. */
@Named
@ViewScoped
public class CoursePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TrainingDeskService desk;
  @Inject private Notices notices;
  @Inject private Words words;

  private Long id;
  private boolean missing;
  private String notice;
  private String reason;
  private List<Long> there;
  private transient SessionRoll view;

  public void open() {
    missing = getView() == null;
  }

  public SessionRoll getView() {
    if (view == null && id != null && !missing) {
      try {
        view = desk.roll(id);
        there =
            new ArrayList<>(
                view.lines().stream()
                    .filter(line -> Boolean.TRUE.equals(line.attended()))
                    .map(SessionRoll.Line::id)
                    .toList());
      } catch (NotFound absent) {
        missing = true;
      }
    }
    return view;
  }

  public void cancel() {
    act(() -> desk.cancel(id, reason), "course.cancelled");
  }

  public void attend() {
    Set<Long> present = Set.copyOf(there);
    act(() -> desk.attend(id, present), "course.attended");
  }

  private void act(Runnable work, String done) {
    notice = null;
    try {
      work.run();
      notice = words.text(done);
    } catch (PeopleConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
    } catch (InvalidInput refused) {
      notices.refused(refused, "course");
    } finally {
      view = null;
    }
  }

  public boolean isCancelled() {
    return getView().session().state() == CourseSessionState.CANCELLED;
  }

  /** Whether it can be called off. */
  public boolean isAhead() {
    return !isCancelled() && !getView().session().past();
  }

  /** Whether it can be said who was there. */
  public boolean isHeld() {
    return !isCancelled() && getView().session().past();
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

  public List<Long> getThere() {
    return there;
  }

  public void setThere(List<Long> there) {
    this.there = there;
  }
}

package es.caib.empara.people.web;

import es.caib.empara.people.service.SessionCommand;
import es.caib.empara.people.service.TrainingDeskService;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;

/** Holds a session of the course. */
@Named
@ViewScoped
public class CourseSessionForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int USUAL = 20;

  @Inject private TrainingDeskService desk;
  @Inject private Notices notices;
  @Inject private Words words;

  private LocalDateTime startsAt;
  private String place;
  private String teacher;
  private Integer places = USUAL;
  private boolean openToAll;

  public String hold() {
    try {
      Long id = desk.hold(new SessionCommand(startsAt, place, teacher, places, openToAll));
      notices.done(words.text("course.held"));
      return "/people/course.xhtml?faces-redirect=true&s=" + id;
    } catch (InvalidInput refused) {
      notices.refused(refused, "hold");
      return null;
    }
  }

  public LocalDateTime getStartsAt() {
    return startsAt;
  }

  public void setStartsAt(LocalDateTime startsAt) {
    this.startsAt = startsAt;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getTeacher() {
    return teacher;
  }

  public void setTeacher(String teacher) {
    this.teacher = teacher;
  }

  public Integer getPlaces() {
    return places;
  }

  public void setPlaces(Integer places) {
    this.places = places;
  }

  public boolean isOpenToAll() {
    return openToAll;
  }

  public void setOpenToAll(boolean openToAll) {
    this.openToAll = openToAll;
  }
}

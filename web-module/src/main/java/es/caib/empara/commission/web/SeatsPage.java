package es.caib.empara.commission.web;

import es.caib.empara.access.Roles;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.commission.Office;
import es.caib.empara.commission.SeatCapacity;
import es.caib.empara.commission.service.CommissionService;
import es.caib.empara.commission.service.CompositionView;
import es.caib.empara.commission.service.OfficeCommand;
import es.caib.empara.commission.service.SeatCommand;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Who the Commission is. The secretary appoints. */
@Named
@ViewScoped
public class SeatsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CommissionService commission;
  @Inject private Workplace workplace;
  @Inject private Notices notices;
  @Inject private Words words;

  private Long seatId;
  private SeatCapacity capacity = SeatCapacity.TITULAR;
  private String principal;
  private String post;
  private LocalDate from;
  private Office office = Office.CHAIR;
  private String officer;
  private LocalDate officeFrom;
  private String notice;
  private transient CompositionView composition;

  public CompositionView getComposition() {
    if (composition == null) {
      composition = commission.composition();
    }
    return composition;
  }

  public void appoint() {
    if (act(
        () -> commission.appoint(new SeatCommand(seatId, capacity, principal, post, from)),
        "seats.appointed",
        "appoint")) {
      principal = null;
      post = null;
    }
  }

  public void entrust() {
    if (act(
        () -> commission.entrust(new OfficeCommand(office, officer, officeFrom)),
        "seats.entrusted",
        "entrust")) {
      officer = null;
    }
  }

  public void vacate(Long termId) {
    act(() -> commission.vacate(termId), "seats.vacated", "appoint");
  }

  private boolean act(Runnable work, String done, String form) {
    notice = null;
    try {
      work.run();
      notice = words.text(done);
      return true;
    } catch (InvalidInput refused) {
      notices.refused(refused, form);
      return false;
    } finally {
      composition = null;
    }
  }

  public boolean isSecretary() {
    return workplace.is(Roles.SECRETARY);
  }

  public String getNotice() {
    return notice;
  }

  public Long getSeatId() {
    return seatId;
  }

  public void setSeatId(Long seatId) {
    this.seatId = seatId;
  }

  public SeatCapacity getCapacity() {
    return capacity;
  }

  public void setCapacity(SeatCapacity capacity) {
    this.capacity = capacity;
  }

  public String getPrincipal() {
    return principal;
  }

  public void setPrincipal(String principal) {
    this.principal = principal;
  }

  public String getPost() {
    return post;
  }

  public void setPost(String post) {
    this.post = post;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public Office getOffice() {
    return office;
  }

  public void setOffice(Office office) {
    this.office = office;
  }

  public String getOfficer() {
    return officer;
  }

  public void setOfficer(String officer) {
    this.officer = officer;
  }

  public LocalDate getOfficeFrom() {
    return officeFrom;
  }

  public void setOfficeFrom(LocalDate officeFrom) {
    this.officeFrom = officeFrom;
  }
}

package es.caib.empara.people.web;

import es.caib.empara.people.service.RecertificationView;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Somebody on the yearly list, and what is answered about her. */
public class ConfirmRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Long id;
  private final String name;
  private final String post;
  private final List<String> roles;
  private final LocalDate lastUsedOn;
  private final boolean mine;
  private final Boolean given;
  private final String by;
  private Boolean stays;

  ConfirmRow(RecertificationView.Line line) {
    id = line.id();
    name = line.name();
    post = line.post();
    roles = List.copyOf(line.roles());
    lastUsedOn = line.lastUsedOn();
    mine = line.mine();
    given = line.stays();
    by = line.answeredBy();
  }

  /** Whether it can be answered here. */
  public boolean isOpen() {
    return given == null && !mine;
  }

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  /** Null where nobody asked. */
  public String getPost() {
    return post;
  }

  public List<String> getRoles() {
    return roles;
  }

  /** Null for never. */
  public LocalDate getLastUsedOn() {
    return lastUsedOn;
  }

  public boolean isMine() {
    return mine;
  }

  /** Null while nobody has answered. */
  public Boolean getGiven() {
    return given;
  }

  public String getBy() {
    return by;
  }

  /** Null while it is left open. */
  public Boolean getStays() {
    return stays;
  }

  public void setStays(Boolean stays) {
    this.stays = stays;
  }
}

package es.caib.empara.channels.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** Somebody took the sheet of all contacts out, to print it. Only ever added. */
@Entity
@Table(name = "EMP_CONTACT_SHEET")
@SequenceGenerator(name = "contactSheet", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ContactSheet {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contactSheet")
  @Column(name = "ID")
  private Long id;

  @Column(name = "REALM", updatable = false)
  private String realm;

  @Column(name = "TAKEN_BY", updatable = false)
  private String takenBy;

  @Column(name = "TAKEN_AT", updatable = false)
  private OffsetDateTime takenAt;

  protected ContactSheet() {}

  public ContactSheet(String realm, String by, OffsetDateTime at) {
    this.realm = Required.text("realm", realm);
    this.takenBy = Required.text("takenBy", by);
    this.takenAt = Required.value("takenAt", at);
  }

  public String realm() {
    return realm;
  }

  public String takenBy() {
    return takenBy;
  }

  public OffsetDateTime takenAt() {
    return takenAt;
  }
}

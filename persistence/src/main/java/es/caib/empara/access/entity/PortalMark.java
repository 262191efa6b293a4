package es.caib.empara.access.entity;

import es.caib.empara.access.PortalMarkKind;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** Something that a portal said and that every node must know for a while. */
@Entity
@Table(name = "EMP_PORTAL_MARK")
public class PortalMark {

  @Id
  @Column(name = "ID", updatable = false)
  private String id;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", updatable = false)
  private PortalMarkKind kind;

  @Column(name = "SAID_AT")
  private OffsetDateTime at;

  @Column(name = "KEPT_UNTIL")
  private OffsetDateTime keptUntil;

  protected PortalMark() {}

  /**
   * @param id hex of the SHA-256 of what is marked
   */
  public PortalMark(String id, PortalMarkKind kind, OffsetDateTime at, OffsetDateTime keptUntil) {
    this.id = Required.text("id", id);
    this.kind = Required.value("kind", kind);
    this.at = Required.value("at", at);
    this.keptUntil = Required.value("keptUntil", keptUntil);
  }

  /** The portal says the same again, of what has begun since. */
  public void again(OffsetDateTime now, OffsetDateTime until) {
    this.at = Required.value("at", now);
    this.keptUntil = Required.value("keptUntil", until);
  }

  public String id() {
    return id;
  }

  public OffsetDateTime at() {
    return at;
  }
}

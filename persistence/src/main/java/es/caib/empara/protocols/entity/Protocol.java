package es.caib.empara.protocols.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** An internal protocol of a body. Its text is in its versions. */
@Entity
@Table(name = "EMP_PROTOCOL")
@SequenceGenerator(name = "protocol", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class Protocol {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,15}");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protocol")
  @Column(name = "ID")
  private Long id;

  @Column(name = "REALM", updatable = false)
  private String realm;

  @Column(name = "CODE", updatable = false)
  private String code;

  @Column(name = "TITLE", updatable = false)
  private String title;

  @Column(name = "CREATED_BY", updatable = false)
  private String createdBy;

  @Column(name = "CREATED_AT", updatable = false)
  private OffsetDateTime createdAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected Protocol() {}

  /**
   * @param code capital letters, digits and hyphens, 2 to 16; one of its kind in the body
   * @throws IllegalArgumentException naming the field at fault
   */
  public Protocol(String realm, String code, String title, String by, OffsetDateTime at) {
    this.realm = Required.text("realm", realm);
    this.code = Required.text("code", code);
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("code: not in the form asked for");
    }
    this.title = Required.text("title", title);
    this.createdBy = Required.text("by", by);
    this.createdAt = Required.value("at", at);
  }

  public Long id() {
    return id;
  }

  /** Of the body. */
  public String realm() {
    return realm;
  }

  public String code() {
    return code;
  }

  public String title() {
    return title;
  }
}

package es.caib.empara.audit.entity;

import es.caib.empara.audit.AccessReason;
import es.caib.empara.audit.Outcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/**
 * One entry of the operations log (LO 7/2021 art. 33). It is written once; the database dates it
 * and lets nobody change it.
 */
@Entity
@Table(name = "EMP_OPERATION")
@SequenceGenerator(name = "operation", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class Operation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "operation")
  @Column(name = "ID", updatable = false)
  private Long id;

  @Column(name = "AT", insertable = false, updatable = false)
  private OffsetDateTime at;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "INSTITUTION", updatable = false)
  private String institution;

  @Column(name = "ROLE", updatable = false)
  private String role;

  @Column(name = "OPERATION", updatable = false)
  private String operation;

  @Column(name = "CASE_NUMBER", updatable = false)
  private String caseNumber;

  @Column(name = "STATUS_VERSION", updatable = false)
  private Long statusVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "REASON", updatable = false)
  private AccessReason reason;

  @Column(name = "REASON_TEXT", updatable = false)
  private String reasonText;

  @Column(name = "ADDRESS", updatable = false)
  private String address;

  @Enumerated(EnumType.STRING)
  @Column(name = "OUTCOME", updatable = false)
  private Outcome outcome;

  @Column(name = "DETAIL", updatable = false)
  private String detail;

  protected Operation() {}

  /** Who did what, from where, and how it ended. */
  public Operation(Actor actor, String operation, Subject subject, Outcome outcome, String detail) {
    this.principal = actor.principal();
    this.institution = actor.institution();
    this.role = actor.role();
    this.address = actor.address();
    this.operation = operation;
    this.caseNumber = subject.caseNumber();
    this.statusVersion = subject.statusVersion();
    this.reason = subject.reason();
    this.reasonText = subject.reasonText();
    this.outcome = outcome;
    this.detail = detail == null || detail.length() <= 4000 ? detail : detail.substring(0, 4000);
  }

  public Long id() {
    return id;
  }

  public OffsetDateTime at() {
    return at;
  }

  public String principal() {
    return principal;
  }

  public String institution() {
    return institution;
  }

  public String role() {
    return role;
  }

  public String operation() {
    return operation;
  }

  public String caseNumber() {
    return caseNumber;
  }

  public Long statusVersion() {
    return statusVersion;
  }

  public AccessReason reason() {
    return reason;
  }

  public String reasonText() {
    return reasonText;
  }

  public String address() {
    return address;
  }

  public Outcome outcome() {
    return outcome;
  }

  public String detail() {
    return detail;
  }

  /** Who acts; the institution and role are null where nobody was recognised. */
  public record Actor(String principal, String institution, String role, String address) {}

  /** What the call was about; all null where it was about no case. */
  public record Subject(
      String caseNumber, Long statusVersion, AccessReason reason, String reasonText) {

    public static final Subject NONE = new Subject(null, null, null, null);
  }
}

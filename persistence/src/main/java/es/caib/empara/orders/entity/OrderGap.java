package es.caib.empara.orders.entity;

import es.caib.empara.orders.GapKind;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;

/** Something that is missing in the protection of a case, or contradicts itself, until mended. */
@Entity
@Table(name = "EMP_ORDER_GAP")
@SequenceGenerator(name = "orderGap", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class OrderGap {

  /** For a gap of the case as a whole. */
  public static final String OF_THE_CASE = "-";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orderGap")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", updatable = false)
  private GapKind kind;

  @Column(name = "SUBJECT", updatable = false)
  private String subject;

  @Column(name = "FOUND_AT", updatable = false)
  private OffsetDateTime foundAt;

  @Column(name = "DUE_AT", updatable = false)
  private OffsetDateTime dueAt;

  @Column(name = "RAISED_AT")
  private OffsetDateTime raisedAt;

  @Column(name = "MENDED_AT")
  private OffsetDateTime mendedAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected OrderGap() {}

  /**
   * A gap that was found.
   *
   * @param subject the order or orders, or {@link #OF_THE_CASE}
   * @param dueAt when people hear of it, unless it is mended by then
   */
  public OrderGap(
      Long caseId, GapKind kind, String subject, OffsetDateTime foundAt, OffsetDateTime dueAt) {
    this.caseId = Required.value("caseId", caseId);
    this.kind = Required.value("kind", kind);
    this.subject = Required.text("subject", subject);
    this.foundAt = Required.value("foundAt", foundAt);
    this.dueAt = Required.value("dueAt", dueAt);
  }

  /**
   * People hear of it now.
   *
   * @return false when they have, or it is mended
   */
  public boolean raise(OffsetDateTime at) {
    if (raisedAt != null || mendedAt != null) {
      return false;
    }
    raisedAt = Required.value("at", at);
    return true;
  }

  public void mend(OffsetDateTime at) {
    if (mendedAt == null) {
      mendedAt = Required.value("at", at);
    }
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  public GapKind kind() {
    return kind;
  }

  public String subject() {
    return subject;
  }

  public OffsetDateTime foundAt() {
    return foundAt;
  }

  public OffsetDateTime dueAt() {
    return dueAt;
  }

  /** When people heard of it; null as long as they have not. */
  public OffsetDateTime raisedAt() {
    return raisedAt;
  }

  public boolean isMended() {
    return mendedAt != null;
  }
}

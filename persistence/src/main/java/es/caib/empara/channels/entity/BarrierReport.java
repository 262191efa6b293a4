package es.caib.empara.channels.entity;

import es.caib.empara.channels.BarrierState;
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

/** A barrier that somebody met in a page, and what she was answered. Anybody may send one. */
@Entity
@Table(name = "EMP_BARRIER_REPORT")
@SequenceGenerator(name = "barrierReport", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class BarrierReport {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "barrierReport")
  @Column(name = "ID")
  private Long id;

  @Column(name = "REFERENCE", updatable = false)
  private String reference;

  @Column(name = "PAGE", updatable = false)
  private String page;

  @Column(name = "BARRIER", updatable = false)
  private String barrier;

  @Column(name = "CONTACT", updatable = false)
  private String contact;

  @Column(name = "LANGUAGE", updatable = false)
  private String language;

  @Column(name = "RECEIVED_AT", updatable = false)
  private OffsetDateTime receivedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private BarrierState state;

  @Column(name = "ANSWER")
  private String answer;

  @Column(name = "ANSWERED_BY")
  private String answeredBy;

  @Column(name = "ANSWERED_AT")
  private OffsetDateTime answeredAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected BarrierReport() {}

  /**
   * @param contact where the sender wants the answer; null when she wants none
   * @param language in which she wrote, and wants to be answered: ca, es or en
   */
  public BarrierReport(
      String reference,
      String page,
      String barrier,
      String contact,
      String language,
      OffsetDateTime receivedAt) {
    this.reference = Required.text("reference", reference);
    this.page = Required.text("page", page);
    this.barrier = Required.text("barrier", barrier);
    this.contact = contact;
    this.language = Required.text("language", language);
    this.receivedAt = Required.value("receivedAt", receivedAt);
    this.state = BarrierState.RECEIVED;
  }

  /**
   * Somebody has answered, by name. The first answer stays.
   *
   * @return whether this is the first
   */
  public boolean answer(String text, String principal, OffsetDateTime at) {
    if (state == BarrierState.ANSWERED) {
      return false;
    }
    answer = Required.text("answer", text);
    answeredBy = Required.text("answeredBy", principal);
    answeredAt = Required.value("answeredAt", at);
    state = BarrierState.ANSWERED;
    return true;
  }

  public Long id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  public String page() {
    return page;
  }

  public String barrier() {
    return barrier;
  }

  public String contact() {
    return contact;
  }

  public String language() {
    return language;
  }

  public OffsetDateTime receivedAt() {
    return receivedAt;
  }

  public BarrierState state() {
    return state;
  }

  public String answer() {
    return answer;
  }

  public String answeredBy() {
    return answeredBy;
  }

  public OffsetDateTime answeredAt() {
    return answeredAt;
  }
}

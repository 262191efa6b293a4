package es.caib.empara.channels.entity;

import es.caib.empara.channels.CallOutcome;
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
import java.time.OffsetDateTime;

/** A call of the coordinating centre that tried a line. Only ever added. */
@Entity
@Table(name = "EMP_TEST_CALL")
@SequenceGenerator(name = "testCall", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class TestCall {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "testCall")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CARD_ID", updatable = false)
  private Long cardId;

  @Column(name = "LINE_ID", updatable = false)
  private Long lineId;

  @Column(name = "POST", updatable = false)
  private String post;

  @Column(name = "PHONE", updatable = false)
  private String phone;

  @Enumerated(EnumType.STRING)
  @Column(name = "OUTCOME", updatable = false)
  private CallOutcome outcome;

  @Column(name = "SECONDS", updatable = false)
  private Integer seconds;

  @Column(name = "NOTE", updatable = false)
  private String note;

  @Column(name = "CALLED_BY", updatable = false)
  private String calledBy;

  @Column(name = "CALLED_AT", updatable = false)
  private OffsetDateTime calledAt;

  protected TestCall() {}

  /**
   * How it ended.
   *
   * @param seconds until somebody answered; null when nobody did, or it was not measured
   * @param note null for none
   */
  public record Result(CallOutcome outcome, Integer seconds, String note) {

    public Result {
      Required.value("outcome", outcome);
      if (seconds != null && (seconds < 0 || outcome == CallOutcome.NOT_REACHED)) {
        throw new IllegalArgumentException("seconds: nobody answered, or before the call");
      }
    }
  }

  TestCall(ContactCard card, ContactLine line, Result result, String by, OffsetDateTime at) {
    this.cardId = Required.value("cardId", card.id());
    if (!card.id().equals(line.cardId())) {
      throw new IllegalArgumentException("line: of another card");
    }
    this.lineId = Required.value("lineId", line.id());
    this.post = line.person().post();
    this.phone = line.person().phone();
    this.outcome = result.outcome();
    this.seconds = result.seconds();
    this.note = result.note();
    this.calledBy = Required.text("calledBy", by);
    this.calledAt = Required.value("calledAt", at);
  }

  public Long cardId() {
    return cardId;
  }

  public Long lineId() {
    return lineId;
  }

  /** As it was when it was called. */
  public String post() {
    return post;
  }

  /** As it was called. */
  public String phone() {
    return phone;
  }

  public CallOutcome outcome() {
    return outcome;
  }

  /** Until somebody answered; null when it is not known. */
  public Integer seconds() {
    return seconds;
  }

  /** Null for none. */
  public String note() {
    return note;
  }

  public String calledBy() {
    return calledBy;
  }

  public OffsetDateTime calledAt() {
    return calledAt;
  }
}

package es.caib.empara.feed.entity;

import es.caib.empara.feed.ResolutionAction;
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

/** What a person decided on a queued event, and why. */
@Entity
@Table(name = "EMP_FEED_RESOLUTION")
@SequenceGenerator(name = "feedResolution", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class FeedResolution {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feedResolution")
  @Column(name = "ID")
  private Long id;

  @Column(name = "EVENT_PK", updatable = false)
  private Long eventPk;

  @Enumerated(EnumType.STRING)
  @Column(name = "ACTION", updatable = false)
  private ResolutionAction action;

  /** The case that it was given to; null for the other actions. */
  @Column(name = "CASE_NUMBER", updatable = false)
  private String caseNumber;

  @Column(name = "REASON", updatable = false)
  private String reason;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "RESOLVED_AT", updatable = false)
  private OffsetDateTime at;

  protected FeedResolution() {}

  public FeedResolution(
      FeedEvent event,
      ResolutionAction action,
      String caseNumber,
      String reason,
      String principal,
      OffsetDateTime at) {
    this.eventPk = Required.value("event", event.id());
    this.action = Required.value("action", action);
    this.caseNumber = caseNumber;
    this.reason = Required.text("reason", reason);
    this.principal = Required.text("principal", principal);
    this.at = Required.value("at", at);
  }

  public Long id() {
    return id;
  }

  public Long eventPk() {
    return eventPk;
  }

  public ResolutionAction action() {
    return action;
  }

  public String caseNumber() {
    return caseNumber;
  }

  public String reason() {
    return reason;
  }

  public String principal() {
    return principal;
  }

  public OffsetDateTime at() {
    return at;
  }
}

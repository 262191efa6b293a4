package es.caib.empara.cases.entity;

import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ActVisibility;
import es.caib.empara.cases.ContactOutcome;
import es.caib.empara.cases.DraftReport;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * What a person was typing on a case when the line, the log-in or the day ended. One for each
 * person and case; nobody else ever reads it.
 */
@Entity
@Table(name = "EMP_ACT_DRAFT")
@IdClass(ActDraft.Key.class)
public class ActDraft {

  @Id
  @Column(name = "PRINCIPAL")
  private String principal;

  @Id
  @Column(name = "CASE_ID")
  private Long caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND")
  private ActKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "VISIBILITY")
  private ActVisibility visibility;

  @Enumerated(EnumType.STRING)
  @Column(name = "OUTCOME")
  private ContactOutcome outcome;

  @Column(name = "TEXT")
  private String text;

  @Column(name = "OCCURRED_AT")
  private OffsetDateTime occurredAt;

  @Column(name = "STEP_DUE")
  private OffsetDateTime stepDue;

  @Column(name = "STEP_OWNER")
  private String stepOwner;

  @Column(name = "STEP_WHAT")
  private String stepWhat;

  @Column(name = "RELIED_ON")
  private long reliedOn;

  @Column(name = "SAVED_AT")
  private OffsetDateTime savedAt;

  protected ActDraft() {}

  public ActDraft(String principal, Long caseId, DraftReport draft, OffsetDateTime at) {
    this.principal = Required.text("principal", principal);
    this.caseId = Required.value("caseId", caseId);
    retype(draft, at);
  }

  /** Takes what is on the screen now. */
  public final void retype(DraftReport draft, OffsetDateTime at) {
    this.kind = Required.value("kind", draft.kind());
    this.visibility = Required.value("visibility", draft.visibility());
    this.outcome = draft.outcome();
    this.text = Required.value("text", draft.text());
    this.occurredAt = draft.occurredAt();
    this.stepDue = draft.stepDue();
    this.stepOwner = draft.stepOwner();
    this.stepWhat = draft.stepWhat();
    this.reliedOn = draft.reliedOn();
    this.savedAt = at;
  }

  public DraftReport report() {
    return new DraftReport(
        kind, visibility, outcome, text, occurredAt, stepDue, stepOwner, stepWhat, reliedOn);
  }

  public OffsetDateTime savedAt() {
    return savedAt;
  }

  /** One person, one case. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private String principal;
    private Long caseId;

    public Key() {}

    public Key(String principal, Long caseId) {
      this.principal = principal;
      this.caseId = caseId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(principal, key.principal)
          && Objects.equals(caseId, key.caseId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(principal, caseId);
    }
  }
}

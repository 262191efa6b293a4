package es.caib.empara.people.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** An administrator's word on one person of the list. The first one counts. */
@Entity
@Table(name = "EMP_RECERTIFICATION_ANSWER")
@SequenceGenerator(name = "recertificationAnswer", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class RecertificationAnswer {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recertificationAnswer")
  @Column(name = "ID")
  private Long id;

  @Column(name = "RECERTIFICATION_ID", updatable = false)
  private Long recertificationId;

  @Column(name = "MEMBER_ID", updatable = false)
  private Long memberId;

  @Column(name = "STAYS", updatable = false)
  private boolean stays;

  @Column(name = "ANSWERED_BY", updatable = false)
  private String answeredBy;

  @Column(name = "ANSWERED_AT", updatable = false)
  private OffsetDateTime answeredAt;

  protected RecertificationAnswer() {}

  /**
   * @throws IllegalArgumentException when somebody answers about herself
   */
  public RecertificationAnswer(
      Recertification list, StaffMember member, boolean stays, String by, OffsetDateTime at) {
    this.recertificationId = Required.value("recertificationId", list.id());
    this.memberId = Required.value("memberId", member.id());
    this.answeredBy = Required.text("answeredBy", by);
    if (member.principal().equals(by)) {
      throw new IllegalArgumentException("answeredBy: the person herself");
    }
    this.stays = stays;
    this.answeredAt = Required.value("answeredAt", at);
  }

  public Long memberId() {
    return memberId;
  }

  public boolean stays() {
    return stays;
  }

  public String answeredBy() {
    return answeredBy;
  }

  public OffsetDateTime answeredAt() {
    return answeredAt;
  }
}

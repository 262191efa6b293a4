package es.caib.empara.cases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;

/** The version of a case that a person saw last; what is newer is marked as changed. */
@Entity
@Table(name = "EMP_CASE_VISIT")
@IdClass(CaseVisit.Key.class)
public class CaseVisit {

  @Id
  @Column(name = "PRINCIPAL")
  private String principal;

  @Id
  @Column(name = "CASE_ID")
  private Long caseId;

  @Column(name = "STATUS_VERSION")
  private long statusVersion;

  @Column(name = "SEEN_AT")
  private OffsetDateTime seenAt;

  protected CaseVisit() {}

  public CaseVisit(String principal, Long caseId, long statusVersion, OffsetDateTime seenAt) {
    this.principal = principal;
    this.caseId = caseId;
    see(statusVersion, seenAt);
  }

  /** Notes that the person has now seen this version; the same again, to the minute. */
  public final void see(long version, OffsetDateTime at) {
    boolean again = seenAt != null && version == statusVersion;
    if (again && at.isBefore(seenAt.plusMinutes(1))) {
      return;
    }
    this.statusVersion = version;
    this.seenAt = at;
  }

  public String principal() {
    return principal;
  }

  public long statusVersion() {
    return statusVersion;
  }

  public OffsetDateTime seenAt() {
    return seenAt;
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

package es.caib.empara.commission.entity;

import es.caib.empara.commission.CommissionRules;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDate;

/** The Commission's rules, with the days on which they hold; changed by adding others. */
@Entity
@Table(name = "EMP_COMMISSION_RULE")
@SequenceGenerator(name = "commissionRule", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class CommissionRule {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commissionRule")
  @Column(name = "ID")
  private Long id;

  @Column(name = "VALID_FROM")
  private LocalDate validFrom;

  @Column(name = "VALID_TO")
  private LocalDate validTo;

  @Column(name = "QUORUM_NUMERATOR")
  private int quorumNumerator;

  @Column(name = "QUORUM_DENOMINATOR")
  private int quorumDenominator;

  @Column(name = "CHAIR_NEEDED")
  private boolean chairNeeded;

  @Column(name = "SECRETARY_NEEDED")
  private boolean secretaryNeeded;

  @Column(name = "SECOND_CALL_MEMBERS")
  private Integer secondCallMembers;

  @Column(name = "SECOND_CALL_AFTER")
  private String secondCallAfter;

  @Column(name = "NOTICE_DAYS")
  private int noticeDays;

  @Column(name = "CASTING_VOTE")
  private boolean castingVote;

  @Column(name = "ABSTENTION")
  private boolean abstention;

  @Column(name = "DISSENT_DAYS")
  private int dissentDays;

  @Column(name = "LEGAL_BASIS")
  private String legalBasis;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected CommissionRule() {}

  /**
   * Rules that hold from a day on.
   *
   * @param legalBasis by what they hold
   * @throws IllegalArgumentException naming the field at fault
   */
  public CommissionRule(LocalDate validFrom, CommissionRules rules, String legalBasis) {
    this.validFrom = Required.value("validFrom", validFrom);
    this.legalBasis = Required.text("legalBasis", legalBasis);
    if (rules.quorumNumerator() < 1 || rules.quorumNumerator() > rules.quorumDenominator()) {
      throw new IllegalArgumentException("quorumNumerator: not a share");
    }
    if (rules.noticeDays() < 0 || rules.noticeDays() > 60) {
      throw new IllegalArgumentException("noticeDays: 0 to 60");
    }
    if (rules.dissentDays() < 0 || rules.dissentDays() > 60) {
      throw new IllegalArgumentException("dissentDays: 0 to 60");
    }
    this.quorumNumerator = rules.quorumNumerator();
    this.quorumDenominator = rules.quorumDenominator();
    this.chairNeeded = rules.chairNeeded();
    this.secretaryNeeded = rules.secretaryNeeded();
    this.secondCallMembers = rules.secondCallMembers();
    this.secondCallAfter = rules.secondCallAfter().toString();
    this.noticeDays = rules.noticeDays();
    this.castingVote = rules.castingVote();
    this.abstention = rules.abstention();
    this.dissentDays = rules.dissentDays();
  }

  /** Others hold from this day on. */
  public void endBefore(LocalDate next) {
    if (!next.isAfter(validFrom)) {
      throw new IllegalArgumentException("validFrom: not after the rules that hold now");
    }
    validTo = next.minusDays(1);
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  public CommissionRules rules() {
    return new CommissionRules(
        quorumNumerator,
        quorumDenominator,
        chairNeeded,
        secretaryNeeded,
        secondCallMembers,
        Duration.parse(secondCallAfter),
        noticeDays,
        castingVote,
        abstention,
        dissentDays);
  }

  public Long id() {
    return id;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** The last day; null while they hold. */
  public LocalDate validTo() {
    return validTo;
  }

  public String legalBasis() {
    return legalBasis;
  }
}

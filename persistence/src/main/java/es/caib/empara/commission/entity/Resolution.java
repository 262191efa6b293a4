package es.caib.empara.commission.entity;

import es.caib.empara.commission.ProposalKind;
import es.caib.empara.commission.ResolutionState;
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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What the Commission has resolved about a body. It is never edited; another amends it. It takes
 * effect at the beginning of its day in the islands, or at once.
 */
@Entity
@Table(name = "EMP_RESOLUTION")
@SequenceGenerator(name = "resolution", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class Resolution {

  private static final ZoneId ISLANDS = ZoneId.of("Europe/Madrid");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "resolution")
  @Column(name = "ID")
  private Long id;

  @Column(name = "RESOLUTION_YEAR", updatable = false)
  private int year;

  @Column(name = "NUMBER_IN_YEAR", updatable = false)
  private int numberInYear;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", updatable = false)
  private ProposalKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private ResolutionState state;

  @Column(name = "SESSION_ID", updatable = false)
  private Long sessionId;

  @Column(name = "ITEM_ID", updatable = false)
  private Long itemId;

  @Column(name = "PROPOSAL_ID", updatable = false)
  private Long proposalId;

  @Column(name = "AMENDS_ID", updatable = false)
  private Long amendsId;

  @Column(name = "REALM", updatable = false)
  private String realm;

  @Column(name = "BODY_NAME", updatable = false)
  private String bodyName;

  @Column(name = "CONTENT", updatable = false)
  private String content;

  @Column(name = "SHA256", updatable = false)
  private String sha256;

  @Column(name = "ADOPTED_AT", updatable = false)
  private OffsetDateTime adoptedAt;

  @Column(name = "EFFECTIVE_AT", updatable = false)
  private OffsetDateTime effectiveAt;

  @Column(name = "ENDS_AT", updatable = false)
  private OffsetDateTime endsAt;

  @Column(name = "IN_EFFECT_AT")
  private OffsetDateTime inEffectAt;

  @Column(name = "ENDED_AT")
  private OffsetDateTime endedAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected Resolution() {}

  /** Where it was adopted. */
  public record Origin(
      int year, int numberInYear, Long sessionId, Long itemId, OffsetDateTime adoptedAt) {}

  /**
   * The text that was adopted.
   *
   * @param json what was resolved, frozen
   * @param sha256 of the JSON, hex
   */
  public record Text(String json, String sha256) {}

  /**
   * Adopts what was proposed.
   *
   * @param amendsId the resolution that it amends; null for none
   */
  public Resolution(Origin origin, BodyProposal proposal, Text text, Long amendsId) {
    this.year = origin.year();
    this.numberInYear = origin.numberInYear();
    this.sessionId = Required.value("sessionId", origin.sessionId());
    this.itemId = Required.value("itemId", origin.itemId());
    this.adoptedAt = Required.value("adoptedAt", origin.adoptedAt());
    this.proposalId = Required.value("proposalId", proposal.id());
    this.kind = proposal.kind();
    this.realm = proposal.realm();
    this.bodyName = proposal.bodyName();
    this.content = Required.text("content", text.json());
    this.sha256 = Required.text("sha256", text.sha256());
    this.amendsId = amendsId;
    this.effectiveAt = effect(proposal.effectiveOn(), adoptedAt);
    this.endsAt = proposal.endsOn() == null ? null : beginning(proposal.endsOn().plusDays(1));
    this.state = ResolutionState.ADOPTED;
  }

  /** A day that is over or has begun means at once: nothing takes effect before it is resolved. */
  private static OffsetDateTime effect(LocalDate on, OffsetDateTime adopted) {
    if (on == null) {
      return adopted;
    }
    OffsetDateTime begins = beginning(on);
    return begins.isAfter(adopted) ? begins : adopted;
  }

  /** The first moment of a day in the islands, UTC. */
  public static OffsetDateTime beginning(LocalDate day) {
    return day.atStartOfDay(ISLANDS).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
  }

  /** Its moment has come. Twice changes nothing. */
  public void takeEffect(OffsetDateTime at) {
    if (state == ResolutionState.ADOPTED) {
      if (at.isBefore(effectiveAt)) {
        throw new IllegalStateException("not yet");
      }
      state = ResolutionState.IN_EFFECT;
      inEffectAt = at;
    }
  }

  /**
   * Another amends it before its day.
   *
   * @throws IllegalStateException when it has taken effect
   */
  public void supersede() {
    if (state != ResolutionState.ADOPTED) {
      throw new IllegalStateException("it has taken effect");
    }
    state = ResolutionState.SUPERSEDED;
  }

  /** What it gave is over: its last day is past, or another took it. */
  public void over(OffsetDateTime at) {
    if (endedAt == null) {
      endedAt = Required.value("at", at);
    }
  }

  /** Such as {@code 2026/3}. */
  public String number() {
    return year + "/" + numberInYear;
  }

  public Long id() {
    return id;
  }

  public int year() {
    return year;
  }

  public int numberInYear() {
    return numberInYear;
  }

  public ProposalKind kind() {
    return kind;
  }

  public ResolutionState state() {
    return state;
  }

  public Long sessionId() {
    return sessionId;
  }

  public Long itemId() {
    return itemId;
  }

  public Long proposalId() {
    return proposalId;
  }

  /** Null for none. */
  public Long amendsId() {
    return amendsId;
  }

  public String realm() {
    return realm;
  }

  public String bodyName() {
    return bodyName;
  }

  public String content() {
    return content;
  }

  public String sha256() {
    return sha256;
  }

  public OffsetDateTime adoptedAt() {
    return adoptedAt;
  }

  public OffsetDateTime effectiveAt() {
    return effectiveAt;
  }

  /** From when on it holds no longer; null: until another resolution. */
  public OffsetDateTime endsAt() {
    return endsAt;
  }

  /** Null until it has taken effect. */
  public OffsetDateTime inEffectAt() {
    return inEffectAt;
  }

  /** Null while what it gave is not over. */
  public OffsetDateTime endedAt() {
    return endedAt;
  }
}

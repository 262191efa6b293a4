package es.caib.empara.protocols.entity;

import es.caib.empara.protocols.VersionState;
import es.caib.empara.shared.Required;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;

/**
 * A version of a protocol: written, submitted, returned or verified, in force from a day, and
 * superseded by the next. One in force, or that is to be, is reopened when the law under it
 * changes; it stays as it is until somebody has answered.
 */
@Entity
@Table(name = "EMP_PROTOCOL_VERSION")
@SequenceGenerator(name = "protocolVersion", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ProtocolVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protocolVersion")
  @Column(name = "ID")
  private Long id;

  @Column(name = "PROTOCOL_ID", updatable = false)
  private Long protocolId;

  @Column(name = "NUMBER_OF", updatable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private VersionState state;

  @Column(name = "STARTED_AT", updatable = false)
  private OffsetDateTime startedAt;

  @Column(name = "SUBMITTED_BY")
  private String submittedBy;

  @Column(name = "SUBMITTED_AT")
  private OffsetDateTime submittedAt;

  @Column(name = "REVIEWED_BY")
  private String reviewedBy;

  @Column(name = "REVIEWED_AT")
  private OffsetDateTime reviewedAt;

  @Column(name = "IN_FORCE_FROM")
  private LocalDate inForceFrom;

  @Column(name = "SUPERSEDED_ON")
  private LocalDate supersededOn;

  @Column(name = "REOPENED_AT")
  private OffsetDateTime reopenedAt;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "EMP_PROTOCOL_AUTHOR", joinColumns = @JoinColumn(name = "VERSION_ID"))
  @Column(name = "PRINCIPAL")
  private Set<String> authors = new HashSet<>();

  @Version
  @Column(name = "VERSION")
  private long version;

  protected ProtocolVersion() {}

  /**
   * Begins to write one.
   *
   * @param number from 1 on
   */
  public ProtocolVersion(Long protocolId, int number, String by, OffsetDateTime at) {
    this.protocolId = Required.value("protocolId", protocolId);
    if (number < 1) {
      throw new IllegalArgumentException("number: from 1 on");
    }
    this.number = number;
    this.state = VersionState.DRAFT;
    this.startedAt = Required.value("at", at);
    this.authors.add(Required.text("by", by));
  }

  /**
   * Somebody changes its text; what was returned is a draft again.
   *
   * @throws IllegalStateException unless it is being written
   */
  public void write(String by) {
    if (!state.isWritten()) {
      throw new IllegalStateException("the version is " + state);
    }
    authors.add(Required.text("by", by));
    state = VersionState.DRAFT;
  }

  /**
   * Hands it to legal services.
   *
   * @throws IllegalStateException unless it is a draft
   */
  public void submit(String by, OffsetDateTime at) {
    require(VersionState.DRAFT);
    submittedBy = Required.text("by", by);
    submittedAt = Required.value("at", at);
    authors.add(by);
    reviewedBy = null;
    reviewedAt = null;
    state = VersionState.SUBMITTED;
  }

  /**
   * Legal services end their review.
   *
   * @param verified whether every clause is; otherwise it goes back
   * @throws IllegalStateException unless it is submitted
   * @throws IllegalArgumentException for whoever has a hand in the text
   */
  public void endReview(boolean verified, String by, OffsetDateTime at) {
    require(VersionState.SUBMITTED);
    if (isAuthor(by)) {
      throw new IllegalArgumentException("by: has written it");
    }
    reviewedBy = Required.text("by", by);
    reviewedAt = Required.value("at", at);
    state = verified ? VersionState.VERIFIED : VersionState.RETURNED;
  }

  /**
   * Says from which day it is to be in force; another day can take its place before it comes.
   *
   * @throws IllegalStateException unless it is verified, or while a clause of it is reopened
   * @throws IllegalArgumentException for a day that is over
   */
  public void date(LocalDate from, LocalDate today) {
    require(VersionState.VERIFIED);
    if (isReopened()) {
      throw new IllegalStateException("the version is reopened");
    }
    if (Required.value("from", from).isBefore(today)) {
      throw new IllegalArgumentException("from: over");
    }
    inForceFrom = from;
  }

  /**
   * Comes into force.
   *
   * @throws IllegalStateException unless it is verified and its day has come
   */
  public void comeIntoForce(LocalDate today) {
    require(VersionState.VERIFIED);
    if (!isDue(today)) {
      throw new IllegalStateException("its day has not come");
    }
    state = VersionState.IN_FORCE;
  }

  /** Whether it is to be in force by now. */
  public boolean isDue(LocalDate today) {
    return state == VersionState.VERIFIED
        && !isReopened()
        && inForceFrom != null
        && !inForceFrom.isAfter(today);
  }

  /**
   * The next one takes its place; what was reopened in it is of no more matter.
   *
   * @throws IllegalStateException unless it is in force
   */
  public void supersede(LocalDate on) {
    require(VersionState.IN_FORCE);
    supersededOn = Required.value("on", on);
    reopenedAt = null;
    state = VersionState.SUPERSEDED;
  }

  /**
   * The law under it has changed. It stays in force; one that is not yet waits for the answer.
   *
   * @throws IllegalStateException unless it is verified or in force
   */
  public void reopen(OffsetDateTime at) {
    if (state != VersionState.VERIFIED && state != VersionState.IN_FORCE) {
      throw new IllegalStateException("the version is " + state);
    }
    if (reopenedAt == null) {
      reopenedAt = Required.value("at", at);
    }
  }

  /**
   * Every reopened clause has its answer.
   *
   * @throws IllegalStateException unless it is reopened
   */
  public void settle() {
    if (!isReopened()) {
      throw new IllegalStateException("the version is not reopened");
    }
    reopenedAt = null;
  }

  private void require(VersionState wanted) {
    if (state != wanted) {
      throw new IllegalStateException("the version is " + state);
    }
  }

  public boolean isReopened() {
    return reopenedAt != null;
  }

  /** Whether somebody has a hand in the text. */
  public boolean isAuthor(String principal) {
    return authors.contains(principal);
  }

  public Long id() {
    return id;
  }

  public Long protocolId() {
    return protocolId;
  }

  public int number() {
    return number;
  }

  public VersionState state() {
    return state;
  }

  public OffsetDateTime startedAt() {
    return startedAt;
  }

  /** Null until it was submitted. */
  public String submittedBy() {
    return submittedBy;
  }

  /** Null until it was submitted. */
  public OffsetDateTime submittedAt() {
    return submittedAt;
  }

  /** Null while the present text is not reviewed. */
  public String reviewedBy() {
    return reviewedBy;
  }

  /** Null while the present text is not reviewed. */
  public OffsetDateTime reviewedAt() {
    return reviewedAt;
  }

  /** Null until the day is said. */
  public LocalDate inForceFrom() {
    return inForceFrom;
  }

  /** Null unless superseded. */
  public LocalDate supersededOn() {
    return supersededOn;
  }

  /** Null unless it is reopened. */
  public OffsetDateTime reopenedAt() {
    return reopenedAt;
  }
}

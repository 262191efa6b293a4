package es.caib.empara.commission.entity;

import es.caib.empara.commission.Ballot;
import es.caib.empara.commission.ItemState;
import es.caib.empara.commission.VoteOutcome;
import es.caib.empara.commission.VotePhase;
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

/** An item of the agenda of a session, and how it ended. */
@Entity
@Table(name = "EMP_AGENDA_ITEM")
@SequenceGenerator(name = "agendaItem", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class AgendaItem {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agendaItem")
  @Column(name = "ID")
  private Long id;

  @Column(name = "SESSION_ID", updatable = false)
  private Long sessionId;

  @Column(name = "PLACE")
  private int place;

  @Column(name = "TITLE")
  private String title;

  @Column(name = "EXPLANATION")
  private String explanation;

  @Column(name = "TO_VOTE")
  private boolean toVote;

  @Column(name = "PROPOSAL_ID", updatable = false)
  private Long proposalId;

  @Column(name = "MINUTES_OF", updatable = false)
  private Long minutesOf;

  @Column(name = "URGENT_FOR", updatable = false)
  private String urgentFor;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private ItemState state;

  @Column(name = "VOTES_FOR")
  private Integer votesFor;

  @Column(name = "VOTES_AGAINST")
  private Integer votesAgainst;

  @Column(name = "VOTES_ABSTAINED")
  private Integer votesAbstained;

  @Column(name = "DECIDED_AT")
  private OffsetDateTime decidedAt;

  @Column(name = "TIED")
  private boolean tied;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected AgendaItem() {}

  /**
   * An item of the agenda.
   *
   * @param place from 1
   * @param subject what it is about
   * @param urgentFor why it comes although it is not on the agenda that was sent; null for one that
   *     is
   */
  public AgendaItem(Long sessionId, int place, Subject subject, String urgentFor) {
    this.sessionId = Required.value("sessionId", sessionId);
    this.place = place;
    this.title = Required.text("title", subject.title());
    this.explanation = subject.explanation();
    this.toVote = subject.toVote() || subject.proposalId() != null || subject.minutesOf() != null;
    this.proposalId = subject.proposalId();
    this.minutesOf = subject.minutesOf();
    this.urgentFor = urgentFor;
    this.state = urgentFor == null ? ItemState.PENDING : ItemState.URGENCY;
  }

  /**
   * What an item is about.
   *
   * @param explanation null for none
   * @param toVote whether it is decided by vote; a proposal and minutes always are
   * @param proposalId null unless a proposal is decided
   * @param minutesOf the session whose minutes are approved; null unless they are
   */
  public record Subject(
      String title, String explanation, boolean toVote, Long proposalId, Long minutesOf) {}

  /**
   * @throws IllegalStateException once it is being decided
   */
  public void word(String newTitle, String newExplanation) {
    require(ItemState.PENDING);
    title = Required.text("title", newTitle);
    explanation = newExplanation;
  }

  /** Takes another place. */
  public void moveTo(int newPlace) {
    place = newPlace;
  }

  /**
   * Opens the vote.
   *
   * @throws IllegalStateException unless it waits and is one to be voted
   */
  public void openVote() {
    require(ItemState.PENDING);
    if (!toVote) {
      throw new IllegalStateException("not to be voted");
    }
    state = ItemState.VOTING;
  }

  /**
   * Closes the vote; what was not declared urgent is left for another session.
   *
   * @param majorityOfMembers whether urgency has the majority that it needs: of all members
   * @throws IllegalStateException unless a vote is open
   */
  public VoteOutcome closeVote(
      Ballot ballot, boolean castingVote, boolean majorityOfMembers, OffsetDateTime at) {
    if (!state.isVoted()) {
      throw new IllegalStateException("no vote is open");
    }
    VoteOutcome outcome = ballot.outcome(castingVote);
    if (state == ItemState.URGENCY) {
      state = majorityOfMembers ? ItemState.PENDING : ItemState.DEFERRED;
      return majorityOfMembers ? VoteOutcome.ADOPTED : VoteOutcome.REJECTED;
    }
    votesFor = ballot.votesFor();
    votesAgainst = ballot.against();
    votesAbstained = ballot.abstained();
    tied = outcome == VoteOutcome.TIED;
    state = outcome.isAdopted() ? ItemState.ADOPTED : ItemState.REJECTED;
    decidedAt = Required.value("at", at);
    return outcome;
  }

  /**
   * Left for another session.
   *
   * @throws IllegalStateException when it is done
   */
  public void defer(OffsetDateTime at) {
    refuseDone();
    state = ItemState.DEFERRED;
    decidedAt = Required.value("at", at);
  }

  /**
   * Told, without a vote.
   *
   * @throws IllegalStateException unless it waits and needs no vote
   */
  public void hear(OffsetDateTime at) {
    require(ItemState.PENDING);
    if (toVote) {
      throw new IllegalStateException("to be voted");
    }
    state = ItemState.HEARD;
    decidedAt = Required.value("at", at);
  }

  private void refuseDone() {
    if (state.isDone()) {
      throw new IllegalStateException("the item is done");
    }
  }

  private void require(ItemState wanted) {
    if (state != wanted) {
      throw new IllegalStateException("the item is " + state);
    }
  }

  /** What is voted now, or was voted last. */
  public VotePhase phase() {
    return state == ItemState.URGENCY ? VotePhase.URGENCY : VotePhase.SUBSTANCE;
  }

  public boolean isUrgent() {
    return urgentFor != null;
  }

  public Long id() {
    return id;
  }

  public Long sessionId() {
    return sessionId;
  }

  public int place() {
    return place;
  }

  public String title() {
    return title;
  }

  public String explanation() {
    return explanation;
  }

  public boolean isToVote() {
    return toVote;
  }

  public Long proposalId() {
    return proposalId;
  }

  public Long minutesOf() {
    return minutesOf;
  }

  /** Why it came although it was not on the agenda; null for one that was. */
  public String urgentFor() {
    return urgentFor;
  }

  public ItemState state() {
    return state;
  }

  public Integer votesFor() {
    return votesFor;
  }

  public Integer votesAgainst() {
    return votesAgainst;
  }

  public Integer votesAbstained() {
    return votesAbstained;
  }

  /** Null until it is done. */
  public OffsetDateTime decidedAt() {
    return decidedAt;
  }

  public boolean isTied() {
    return tied;
  }
}

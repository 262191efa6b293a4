package es.caib.empara.channels.service;

import es.caib.empara.channels.RequestState;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A request for information.
 *
 * @param askedOf realm of whoever must answer
 * @param statusVersion that the person who asked had on screen
 * @param answers at most two, the first first
 * @param reopened null unless the first answer was sent back; so is the reason
 * @param withdrawn null unless it was; so is the reason
 * @param overdue whether its deadline has come and nobody has answered
 * @param escalatedAt when the coordinating centre heard of that; null when it has not
 * @param escalatedAgainAt when the body's administrators did; null when they have not
 * @param answerable whether the caller's institution is to answer it now
 * @param reopenable whether the caller's institution may send the answer back
 * @param withdrawable whether the caller's institution may withdraw it
 */
public record RequestView(
    Long id,
    Hand asked,
    String askedOf,
    String question,
    OffsetDateTime due,
    long statusVersion,
    RequestState state,
    List<AnswerView> answers,
    Hand reopened,
    String reopeningReason,
    Hand withdrawn,
    String withdrawalReason,
    boolean overdue,
    OffsetDateTime escalatedAt,
    OffsetDateTime escalatedAgainAt,
    boolean answerable,
    boolean reopenable,
    boolean withdrawable) {

  /**
   * An answer.
   *
   * @param file null for none, and for whoever does not see documents
   * @param fileHidden there is a file, and the caller's institution does not see documents
   */
  public record AnswerView(
      Long id, int round, Hand answered, String text, FileView file, boolean fileHidden) {}

  /** By which it is named outside the case. */
  public String reference() {
    return RequestReference.of(id);
  }
}

package es.caib.empara.people.service;

import es.caib.empara.people.AttemptState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A test.
 *
 * @param validUntil until when the training counts by it; null unless it was passed
 * @param nextFrom from when on the next test can begin; null while this one is open
 */
public record AttemptView(
    Brief brief,
    OffsetDateTime endsAt,
    List<Asked> questions,
    LocalDate validUntil,
    OffsetDateTime nextFrom) {

  /**
   * How it went.
   *
   * @param score right answers; null while it is open, and when it was left open
   * @param needed how many pass it
   * @param of how many questions it has
   */
  public record Brief(
      Long id, AttemptState state, OffsetDateTime startedAt, Integer score, int needed, int of) {}

  /**
   * A question in it.
   *
   * @param place from 1
   * @param chosen which option, from 0; null for none
   * @param right which option is right; null while the test is open
   * @param because why; null while the test is open
   */
  public record Asked(
      int place,
      String text,
      List<String> options,
      Integer chosen,
      Integer right,
      String because) {}
}

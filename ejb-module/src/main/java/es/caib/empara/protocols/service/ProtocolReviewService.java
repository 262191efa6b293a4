package es.caib.empara.protocols.service;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The review by legal services, the texts of the law, and what a new text reopens. */
@Local
public interface ProtocolReviewService {

  /** A submitted version. */
  ReviewView open(@NotNull Long versionId);

  /**
   * Says of a clause that it is lawful, or gives it back.
   *
   * @param reason may be null for a clause that is lawful
   * @throws ProtocolConflict for whoever has a hand in the text, and when a clause that rests on
   *     nothing or on an old text is to be verified
   */
  void answer(@NotNull Long clauseId, boolean lawful, @Size(max = 2000) String reason);

  /**
   * Ends the review: verified when every clause is and no required article is left out, returned
   * otherwise.
   *
   * @throws ProtocolConflict while a clause has no answer
   */
  void finish(@NotNull Long versionId);

  /**
   * A clause holds under the new text of its article. For legal services, and for those who write
   * the protocol.
   */
  void holds(@NotNull Long reopeningId, @Size(max = 2000) String reason);

  /**
   * Enters the new text of an article; what rests on it is reopened.
   *
   * @return how many clauses
   * @throws es.caib.empara.shared.service.InvalidInput naming the field at fault
   */
  int enter(@NotNull @Valid ArticleTextCommand command);
}

package es.caib.empara.channels.service;

import es.caib.empara.channels.CallOutcome;
import es.caib.empara.channels.ContactChange;
import es.caib.empara.channels.ContactPerson;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The contact card of a body.
 *
 * @param dir3 the body's code; null when it is not known
 * @param secureMail null for none
 * @param note null for none
 * @param confirmedBy the name of who confirmed it last; null for nobody
 * @param lines in the order in which one calls
 * @param history newest first; empty for whoever neither edits nor calls
 * @param calls newest first; empty for whoever neither edits nor calls
 */
public record ContactView(
    ContactSummary summary,
    String dir3,
    String secureMail,
    String note,
    String confirmedBy,
    List<Line> lines,
    List<Entry> history,
    List<Call> calls,
    SheetState sheet,
    Acts acts) {

  /**
   * A way to reach the body.
   *
   * @param failedAt when a call did not reach it, if nothing has mended that; null otherwise
   */
  public record Line(Long id, ContactPerson person, OffsetDateTime failedAt) {}

  /**
   * A change.
   *
   * @param before null for nothing
   * @param after null for nothing
   * @param by the name of who made it
   */
  public record Entry(
      ContactChange change, String before, String after, String by, OffsetDateTime at) {}

  /**
   * A test call.
   *
   * @param phone as it was called
   * @param seconds null when it is not known
   * @param note null for none
   * @param by the name of who called
   */
  public record Call(
      String post,
      String phone,
      CallOutcome outcome,
      Integer seconds,
      String note,
      String by,
      OffsetDateTime at) {}

  /** What the caller can do. */
  public record Acts(boolean edits, boolean calls, boolean sees) {}
}

package es.caib.empara.shared.service;

/**
 * Letters to the staff, by mail. Written in the caller's transaction and sent after its commit; on
 * an installation without mail nothing is written. Not a door.
 */
public interface Letters {

  /**
   * A letter. It holds no personal data of a case.
   *
   * @param reference names it; a second one of the same name is not written; at most 60 characters
   * @param recipient {@code user@realm}
   * @param calendar iCalendar that goes along; null for none
   */
  record Draft(
      String reference, String recipient, String subject, String content, String calendar) {}

  void write(Draft letter);

  /** From which address letters come; null when there is no mail. */
  String sender();
}

package es.caib.empara.alerts.service.internal;

/**
 * A message for one person. It holds references only, never personal data: it may be read on a
 * locked screen, and by whoever carries it.
 *
 * @param reference the same message has the same, also when it is sent again
 * @param address mail address or international number
 * @param calendar iCalendar that goes along by mail; null for none
 */
record Message(String reference, String address, String subject, String text, String calendar) {

  Message(String reference, String address, String subject, String text) {
    this(reference, address, subject, text, null);
  }
}

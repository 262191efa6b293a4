package es.caib.empara.feed.service.internal;

/** An event cannot be accepted; the message names the field. Never shown with the field's value. */
class Rejected extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;

  Rejected(String field, String problem) {
    super(field + ": " + problem);
    this.field = field;
  }

  String field() {
    return field;
  }
}

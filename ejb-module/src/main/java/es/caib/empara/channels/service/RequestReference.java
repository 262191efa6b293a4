package es.caib.empara.channels.service;

/** How a request is named where nothing of its case may stand, such as in a letter. */
public final class RequestReference {

  private RequestReference() {}

  public static String of(Long id) {
    return "P-" + id;
  }
}

package es.caib.empara.protocols.service;

/**
 * An article that a clause rests on.
 *
 * @param number of the text that the clause was written against; of the newest, where it stands
 *     alone
 * @param outdated whether there is a newer text
 */
public record ArticleRef(
    Long id, String norm, String article, boolean required, int number, boolean outdated) {

  /** As lawyers write it, such as LO 1/2004 art. 31. */
  public String label() {
    return norm.replaceFirst("^(LO|L)-(\\d+)-(\\d+)$", "$1 $2/$3").replace("LECRIM", "LECrim")
        + " art. "
        + article;
  }
}

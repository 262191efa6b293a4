package es.caib.empara.documents.web;

import es.caib.empara.documents.service.DocumentVault;
import es.caib.empara.documents.service.DocumentView;
import es.caib.empara.institutions.web.Places;
import es.caib.empara.shared.web.TimeText;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Documents in words. */
@Named
@ApplicationScoped
public class DocumentText {

  private static final int KIB = 1024;
  private static final int MIB = KIB * KIB;

  @Inject private Words words;
  @Inject private Places places;
  @Inject private TimeText times;

  /** "340 kB", "2,4 MB". */
  public String size(DocumentView document) {
    return size(document.size());
  }

  /** The same of so many bytes. */
  public String size(int bytes) {
    return bytes < MIB
        ? words.text("document.size.kb", Math.max(1, Math.round(bytes / (double) KIB)))
        : words.text("document.size.mb", Math.round(bytes * 10.0 / MIB) / 10.0);
  }

  public String putBy(DocumentView document) {
    String who = document.putByName() == null ? document.putBy() : document.putByName();
    return words.text("document.put.by", who, places.institution(document.institution()));
  }

  /** That the case has it: which one, who put it and when. */
  public String alreadyThere(DocumentView document) {
    return words.text(
        "error.document.there",
        document.title(),
        putBy(document),
        times.exact(document.capturedAt()));
  }

  /** The largest that is taken, for the page to say before it sends. */
  public int getMost() {
    return DocumentVault.MOST_BYTES;
  }
}

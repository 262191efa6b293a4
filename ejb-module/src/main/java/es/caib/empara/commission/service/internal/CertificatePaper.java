package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.CertifiedResolution;
import es.caib.empara.commission.PaperLanguage;
import es.caib.empara.commission.service.SessionRecord;
import es.caib.empara.commission.service.internal.PaperPage.Proof;
import java.time.LocalDate;

/** The certificate of one resolution on paper (Ley 40/2015 arts. 16.2 and 19.5). */
final class CertificatePaper {

  private final PaperPage page;

  CertificatePaper(PaperLanguage language) {
    this.page = new PaperPage(language);
  }

  /**
   * As XHTML.
   *
   * @param minutesPending the certificate says that they are not approved yet
   */
  String of(
      SessionRecord session,
      CertifiedResolution resolution,
      boolean minutesPending,
      LocalDate today,
      Proof proof) {
    PaperBody body = new PaperBody();
    body.line(
        page.say(
            "certificate.states",
            session.secretary(),
            page.word("Kind.inside", session.kind()),
            session.number(),
            page.date(session.day())));
    body.heading(page.say("certificate.resolution", resolution.number(), resolution.item()));
    body.quoted(resolution.text());
    body.line(
        resolution.effectOn() == null
            ? page.word("effect.now")
            : page.say("effect.on", page.date(resolution.effectOn())));
    if (minutesPending) {
      body.notice(page.word("certificate.pending"));
    }
    body.line(page.say("certificate.issued", page.date(today), session.chair()));
    return page.of(
        page.say("certificate.title", resolution.number()),
        page.word("certificate.subject"),
        body,
        proof);
  }
}

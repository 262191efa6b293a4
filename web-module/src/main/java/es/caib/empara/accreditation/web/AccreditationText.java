package es.caib.empara.accreditation.web;

import es.caib.empara.accreditation.TitleState;
import es.caib.empara.accreditation.service.CertificateView;
import es.caib.empara.accreditation.service.TitleView;
import es.caib.empara.institutions.web.Places;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.web.DayText;
import es.caib.empara.shared.web.TimeText;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;

/** Titles and certificates in words. */
@Named("accreditationText")
@ApplicationScoped
public class AccreditationText {

  @Inject private Words words;
  @Inject private Places places;
  @Inject private DayText days;
  @Inject private TimeText times;
  @Inject private BusinessClock clock;

  /** Whether it counts, and until when: "fins al 12 de gener", "caducat", "retirat". */
  public String until(TitleView title) {
    if (title.state() == TitleState.WITHDRAWN) {
      return words.text("accreditation.withdrawn", words.lower(title.withdrawal()));
    }
    if (title.validUntil() != null) {
      return title.validUntil().isBefore(clock.today())
          ? words.text("accreditation.over", times.fullDate(title.validUntil()))
          : days.until(title.validUntil());
    }
    return words.text(title.isDerived() ? "accreditation.until.order" : "accreditation.until.none");
  }

  /** By which law it counts, and how much. */
  public String weight(TitleView title) {
    String weight =
        words.text(title.kind().isQualified() ? "accreditation.qualified" : "accreditation.other");
    return title.kind().isOfArticle23()
        ? weight + " · " + words.text("accreditation.article23")
        : weight;
  }

  /** Who issued it, by which reference, on which day. */
  public String issued(TitleView title) {
    String issuer =
        title.institution() == null ? title.issuer() : places.institution(title.institution());
    String referenced = title.reference() == null ? issuer : issuer + " · " + title.reference();
    return title.issuedOn() == null
        ? referenced
        : referenced + " · " + times.fullDate(title.issuedOn());
  }

  /** A title among those that can be chosen. */
  public String choice(TitleView title) {
    return words.text("accreditation.choice", words.of(title.kind()), title.issuer(), until(title));
  }

  /** Who recorded it, by name and institution. */
  public String recordedBy(TitleView title) {
    return words.text(
        "accreditation.recorded.by",
        title.recordedByName() == null ? title.recordedBy() : title.recordedByName(),
        places.institution(title.recordedRealm()));
  }

  /** Who issued it, by name and institution. */
  public String issuedBy(CertificateView certificate) {
    return words.text(
        "accreditation.issued.by",
        certificate.issuedByName() == null ? certificate.issuedBy() : certificate.issuedByName(),
        places.institution(certificate.institution()));
  }

  /** What it names, and until when it holds. */
  public String contents(CertificateView certificate) {
    String kinds =
        certificate.titles().stream()
            .map(title -> words.of(title.kind()))
            .distinct()
            .collect(Collectors.joining(", "));
    String until =
        certificate.validUntil() == null
            ? words.text("accreditation.until.none")
            : days.until(certificate.validUntil());
    return kinds + " · " + until;
  }
}

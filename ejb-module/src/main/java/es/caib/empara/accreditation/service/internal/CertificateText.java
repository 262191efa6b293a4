package es.caib.empara.accreditation.service.internal;

import es.caib.empara.accreditation.CertificateLanguage;
import es.caib.empara.accreditation.CertifiedTitle;
import es.caib.empara.accreditation.TitleKind;
import es.caib.empara.cases.DocumentType;
import es.caib.empara.cases.PersonIdentity;
import es.caib.empara.shared.VerificationCode;
import es.caib.empara.shared.service.PaperText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of a certificate, in its language. */
final class CertificateText {

  private static final String BUNDLE = "es.caib.empara.accreditation.service.messages";
  private static final String PAGE = PaperText.page(CertificateText.class, "certificate.xhtml");
  private static final String ROW = PaperText.page(CertificateText.class, "certificate-row.xhtml");

  private final PaperText words;

  CertificateText(CertificateLanguage language) {
    words = new PaperText(BUNDLE, Locale.forLanguageTag(language.tag()), CertificateText.class);
  }

  /**
   * What stands on the paper.
   *
   * @param page address where the code is checked; null when it is not known
   */
  record Paper(
      String institution,
      PersonIdentity holder,
      List<CertifiedTitle> titles,
      LocalDate day,
      VerificationCode code,
      String page) {}

  /** As XHTML; whatever was typed by somebody is text in it and never markup. */
  String page(Paper paper) {
    Map<String, String> places = new HashMap<>();
    words.keys().stream()
        .filter(key -> !key.startsWith("kind.") && !key.equals("date"))
        .forEach(key -> places.put(key, PaperText.escape(words.word(key))));
    String day = words.date(paper.day());
    places.put("language", words.locale().getLanguage());
    places.put("institution", PaperText.escape(paper.institution()));
    places.put("states", words.say("states", paper.institution()));
    places.put("holder", PaperText.escape(fullName(paper.holder())));
    places.put("document", document(paper.holder()));
    places.put("holds", words.say("holds", day));
    places.put("issued", words.say("issued", day));
    places.put("code", PaperText.escape(paper.code().text()));
    places.put(
        "code.text",
        words.say("code.text", paper.page() == null ? words.word("code.page") : paper.page()));
    places.put("rows", paper.titles().stream().map(this::row).collect(Collectors.joining()));
    return PaperText.filled(PAGE, places);
  }

  /** The first letters of a name, to compare with the paper: "M. A. S.". */
  static String initials(PersonIdentity person) {
    return Stream.of(person.givenName(), person.surname1(), person.surname2())
        .filter(part -> part != null && !part.isBlank())
        .map(part -> part.strip().substring(0, part.strip().offsetByCodePoints(0, 1)))
        .map(letter -> letter.toUpperCase(Locale.ROOT) + ".")
        .collect(Collectors.joining(" "));
  }

  private String row(CertifiedTitle title) {
    TitleKind kind = title.kind();
    String basis = words.word("basis.article78");
    return PaperText.filled(
        ROW,
        Map.of(
            "kind",
            PaperText.escape(words.word("kind." + kind.name())),
            "weight",
            PaperText.escape(words.word(kind.isQualified() ? "basis.qualified" : "basis.other")),
            "basis",
            PaperText.escape(
                kind.isOfArticle23() ? basis + "; " + words.word("basis.article23") : basis),
            "issuer",
            PaperText.escape(title.issuer()),
            "reference",
            PaperText.escape(title.reference() == null ? "" : title.reference()),
            "issued.on",
            PaperText.escape(title.issuedOn() == null ? "" : words.date(title.issuedOn())),
            "until",
            PaperText.escape(until(title))));
  }

  private String until(CertifiedTitle title) {
    if (title.validUntil() != null) {
      return words.date(title.validUntil());
    }
    return words.word(title.kind() == TitleKind.PROTECTION_ORDER ? "until.order" : "until.none");
  }

  private String document(PersonIdentity person) {
    DocumentType type = person.documentType();
    return type == null || type == DocumentType.NONE || person.documentNumber() == null
        ? ""
        : words.say("document", words.word("document." + type.name()), person.documentNumber());
  }

  private static String fullName(PersonIdentity person) {
    return Stream.of(person.givenName(), person.surname1(), person.surname2())
        .filter(part -> part != null && !part.isBlank())
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }
}

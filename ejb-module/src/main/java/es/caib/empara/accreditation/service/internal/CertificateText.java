package es.caib.empara.accreditation.service.internal;

import es.caib.empara.accreditation.CertificateLanguage;
import es.caib.empara.accreditation.CertifiedTitle;
import es.caib.empara.accreditation.TitleKind;
import es.caib.empara.accreditation.VerificationCode;
import es.caib.empara.cases.DocumentType;
import es.caib.empara.cases.PersonIdentity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of a certificate, in its language. */
final class CertificateText {

  private static final String BUNDLE = "es.caib.empara.accreditation.service.messages";
  private static final String PAGE = read("certificate.xhtml");
  private static final String ROW = read("certificate-row.xhtml");
  private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z0-9.]+)}");

  private final Locale locale;
  private final ResourceBundle words;

  CertificateText(CertificateLanguage language) {
    locale = Locale.forLanguageTag(language.tag());
    words =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            CertificateText.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
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
    words.keySet().stream()
        .filter(key -> !key.startsWith("kind.") && !key.equals("date"))
        .forEach(key -> places.put(key, escape(words.getString(key))));
    String day = date(paper.day());
    places.put("language", locale.getLanguage());
    places.put("institution", escape(paper.institution()));
    places.put("states", say("states", paper.institution()));
    places.put("holder", escape(fullName(paper.holder())));
    places.put("document", document(paper.holder()));
    places.put("holds", say("holds", day));
    places.put("issued", say("issued", day));
    places.put("code", escape(paper.code().text()));
    places.put(
        "code.text",
        say("code.text", paper.page() == null ? words.getString("code.page") : paper.page()));
    places.put("rows", paper.titles().stream().map(this::row).collect(Collectors.joining()));
    return filled(PAGE, places);
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
    String basis = words.getString("basis.article78");
    return filled(
        ROW,
        Map.of(
            "kind",
            escape(words.getString("kind." + kind.name())),
            "weight",
            escape(words.getString(kind.isQualified() ? "basis.qualified" : "basis.other")),
            "basis",
            escape(
                kind.isOfArticle23() ? basis + "; " + words.getString("basis.article23") : basis),
            "issuer",
            escape(title.issuer()),
            "reference",
            escape(title.reference() == null ? "" : title.reference()),
            "issued.on",
            escape(title.issuedOn() == null ? "" : date(title.issuedOn())),
            "until",
            escape(until(title))));
  }

  private String until(CertifiedTitle title) {
    if (title.validUntil() != null) {
      return date(title.validUntil());
    }
    return words.getString(
        title.kind() == TitleKind.PROTECTION_ORDER ? "until.order" : "until.none");
  }

  private String document(PersonIdentity person) {
    DocumentType type = person.documentType();
    return type == null || type == DocumentType.NONE || person.documentNumber() == null
        ? ""
        : say("document", words.getString("document." + type.name()), person.documentNumber());
  }

  private static String fullName(PersonIdentity person) {
    return Stream.of(person.givenName(), person.surname1(), person.surname2())
        .filter(part -> part != null && !part.isBlank())
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }

  private String date(LocalDate day) {
    return DateTimeFormatter.ofPattern(words.getString("date"), locale).format(day);
  }

  private String say(String key, Object... values) {
    return escape(new MessageFormat(words.getString(key), locale).format(values));
  }

  private static String filled(String template, Map<String, String> places) {
    return PLACE
        .matcher(template)
        .replaceAll(
            found -> {
              String text = places.get(found.group(1));
              if (text == null) {
                throw new IllegalStateException("nothing for " + found.group());
              }
              return Matcher.quoteReplacement(text);
            });
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String read(String name) {
    try (InputStream in = CertificateText.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

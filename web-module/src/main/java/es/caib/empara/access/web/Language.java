package es.caib.empara.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The language of the screens: the one that the person chose, else the one that this browser used
 * last, else the one that it asks for, else Catalan.
 */
@Named
@RequestScoped
public class Language {

  static final String PARAMETER = "lang";

  private static final String COOKIE = "empara_lang";
  private static final int A_YEAR = 365 * 24 * 60 * 60;
  private static final Locale CATALAN = Locale.forLanguageTag("ca");
  private static final List<Locale> OFFERED =
      List.of(CATALAN, Locale.forLanguageTag("es"), Locale.ENGLISH);

  @Inject private Workplace workplace;

  private Locale locale;

  @PostConstruct
  void choose() {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    Locale asked = offered(external.getRequestParameterMap().get(PARAMETER));
    if (asked != null) {
      workplace.setLocale(asked);
      remember(external, asked);
    }
    locale = workplace.getLocale();
    if (locale == null) {
      locale = remembered(external);
    }
    if (locale == null) {
      locale = preferred(external);
    }
  }

  public Locale getLocale() {
    return locale;
  }

  public String getTag() {
    return locale.getLanguage();
  }

  public List<Locale> getOffered() {
    return OFFERED;
  }

  /** A language by its own name. */
  public String name(Locale language) {
    String name = language.getDisplayLanguage(language);
    return name.substring(0, 1).toUpperCase(language) + name.substring(1);
  }

  /** The address of this page, with all that it was asked with, in another language. */
  public String address(Locale language) {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    StringBuilder query = new StringBuilder("?");
    String asked = request.getQueryString();
    if (asked != null) {
      for (String part : asked.split("&")) {
        if (!part.isBlank() && !part.startsWith(PARAMETER + "=")) {
          query.append(part).append('&');
        }
      }
    }
    return query
        .append(PARAMETER)
        .append('=')
        .append(URLEncoder.encode(language.getLanguage(), StandardCharsets.UTF_8))
        .toString();
  }

  private static Locale offered(String tag) {
    return OFFERED.stream()
        .filter(language -> language.getLanguage().equals(tag))
        .findFirst()
        .orElse(null);
  }

  private static Locale remembered(ExternalContext external) {
    return external.getRequestCookieMap().get(COOKIE) instanceof Cookie cookie
        ? offered(cookie.getValue())
        : null;
  }

  private static Locale preferred(ExternalContext external) {
    Iterator<Locale> preferred = external.getRequestLocales();
    while (preferred.hasNext()) {
      Locale known = offered(preferred.next().getLanguage());
      if (known != null
          && ((HttpServletRequest) external.getRequest()).getHeader("Accept-Language") != null) {
        return known;
      }
    }
    return CATALAN;
  }

  private static void remember(ExternalContext external, Locale language) {
    external.addResponseCookie(
        COOKIE,
        language.getLanguage(),
        Map.of(
            "path",
            external.getRequestContextPath() + "/",
            "maxAge",
            A_YEAR,
            "httpOnly",
            true,
            "secure",
            external.isSecure(),
            "SameSite",
            "Lax"));
  }
}

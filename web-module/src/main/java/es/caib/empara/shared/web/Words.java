package es.caib.empara.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the screens in the language of the page. */
@Named
@ApplicationScoped
public class Words {

  /** Base name of the bundle; the file without a suffix is Catalan. */
  public static final String BUNDLE = "es.caib.empara.shared.web.messages";

  private static final ResourceBundle.Control CATALAN_WHEN_IN_DOUBT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** The language of the page that is being rendered. */
  public Locale locale() {
    FacesContext context = FacesContext.getCurrentInstance();
    if (context.getViewRoot() != null) {
      return context.getViewRoot().getLocale();
    }
    return context.getApplication().getViewHandler().calculateLocale(context);
  }

  public String text(String key) {
    return bundle().getString(key);
  }

  public String text(String key, Object first) {
    return format(key, first);
  }

  public String text(String key, Object first, Object second) {
    return format(key, first, second);
  }

  public String text(String key, Object first, Object second, Object third) {
    return format(key, first, second, third);
  }

  /** The word inside a sentence. */
  public String lower(Enum<?> value) {
    return of(value).toLowerCase(locale());
  }

  /** The word for a value, such as {@code RiskLevel.HIGH}; empty for null. */
  public String of(Enum<?> value) {
    return value == null ? "" : named(value.getDeclaringClass().getSimpleName(), value.name());
  }

  /**
   * The word for a value whose type is only known by name; a value without a word stays as it is.
   */
  public String named(String type, String value) {
    if (value == null) {
      return "";
    }
    String key = type + "." + value;
    return has(key) ? text(key) : value;
  }

  public boolean has(String key) {
    return bundle().containsKey(key);
  }

  private String format(String key, Object... values) {
    return new MessageFormat(text(key), locale()).format(values);
  }

  private ResourceBundle bundle() {
    return ResourceBundle.getBundle(
        BUNDLE, locale(), Words.class.getClassLoader(), CATALAN_WHEN_IN_DOUBT);
  }
}

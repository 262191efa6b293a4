package es.caib.empara.shared.api;

import java.util.LinkedHashMap;
import java.util.Map;

/** A request that the API answers with a problem (RFC 9457). */
public class ApiProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String slug;
  private final String field;
  private final transient Map<String, Object> extension = new LinkedHashMap<>();

  /**
   * @param slug the end of the problem's type and the key of its words
   * @param field the field at fault; null when it is none
   */
  public ApiProblem(int status, String slug, String field) {
    super(slug);
    this.status = status;
    this.slug = slug;
    this.field = field;
  }

  public static ApiProblem invalid(String field) {
    return new ApiProblem(400, "invalid", field);
  }

  /** Adds a member to the problem's body. */
  public ApiProblem with(String name, Object value) {
    extension.put(name, value);
    return this;
  }

  public int status() {
    return status;
  }

  public String slug() {
    return slug;
  }

  public String field() {
    return field;
  }

  public Map<String, Object> extension() {
    return extension;
  }
}

package es.caib.empara.shared.api;

import es.caib.empara.audit.AccessReason;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.shared.service.PageRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads query parameters and headers; a wrong one is an error that names it. */
public final class Parameters {

  private static final Pattern ENTITY_TAG = Pattern.compile("\"(\\d{1,18})\"");

  private Parameters() {}

  public static PageRequest page(String cursor, String limit) {
    return new PageRequest(
        cursor,
        limit == null ? PageRequest.DEFAULT_LIMIT : (int) number("limit", limit, 0, 1_000_000));
  }

  /** A whole number between the bounds. */
  public static long number(String name, String text, long least, long most) {
    try {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      throw ApiProblem.invalid(name);
    }
    throw ApiProblem.invalid(name);
  }

  /** The constant of that name; null when nothing is given. */
  public static <E extends Enum<E>> E oneOf(String name, String text, Class<E> type) {
    if (text == null) {
      return null;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(() -> ApiProblem.invalid(name));
  }

  public static OffsetDateTime time(String name, String text) {
    try {
      return text == null ? null : OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
    } catch (DateTimeException notATime) {
      throw ApiProblem.invalid(name);
    }
  }

  /** The reason of access, if the header is there. */
  public static Optional<AccessPurpose> purpose(HttpHeaders headers) {
    String reason = headers.getHeaderString("Access-Reason");
    if (reason == null) {
      return Optional.empty();
    }
    AccessReason known = oneOf("Access-Reason", reason, AccessReason.class);
    return Optional.of(
        new AccessPurpose(known, latin(headers.getHeaderString("Access-Reason-Text"))));
  }

  /** The reason of access, which must be given. */
  public static AccessPurpose requiredPurpose(HttpHeaders headers) {
    return purpose(headers)
        .orElseThrow(() -> new ApiProblem(428, "precondition-required", "Access-Reason"));
  }

  /** The status version of {@code If-Match}, if the header is there. */
  public static Optional<Long> statusVersion(HttpHeaders headers) {
    String tag = headers.getHeaderString("If-Match");
    if (tag == null) {
      return Optional.empty();
    }
    Matcher matcher = ENTITY_TAG.matcher(tag.strip());
    if (!matcher.matches()) {
      throw ApiProblem.invalid("If-Match");
    }
    return Optional.of(Long.valueOf(matcher.group(1)));
  }

  /** Servers hand headers over as Latin 1; people write them in UTF-8. */
  private static String latin(String header) {
    if (header == null) {
      return null;
    }
    String utf8 = new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return utf8.indexOf('\uFFFD') < 0 ? utf8 : header;
  }
}

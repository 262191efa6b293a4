package es.caib.empara.shared.api;

import es.caib.empara.shared.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON and tells two failures apart: what is no JSON, and what is JSON beyond the parser's
 * limits. The latter can still be taken to its parts.
 */
public final class JsonText {

  private JsonText() {}

  /** The text may be JSON, but a number is too large or the nesting too deep to be read. */
  public static final class TooMuch extends Exception {

    private static final long serialVersionUID = 1L;

    TooMuch() {
      super("beyond the limits of the parser", null, false, false);
    }
  }

  /**
   * Reads the text.
   *
   * @throws ApiProblem 400 when it is not JSON
   * @throws TooMuch when the parser's limits end before the text does
   */
  public static JsonValue read(String text) throws TooMuch {
    JsonValue value;
    try (JsonReader reader = Json.createReader(text)) {
      value = reader.readValue();
    } catch (JsonException notJson) {
      throw ApiProblem.invalid(null);
    } catch (RuntimeException | StackOverflowError limit) {
      // Numbers too large and nesting too deep come as exceptions of no common kind.
      requireSyntax(text);
      throw new TooMuch();
    }
    if (value instanceof JsonStructure) {
      // The reader stops at the last bracket and does not look at what follows.
      cuts(text);
    }
    return value;
  }

  /** Number by number without computing any, as far as the nesting lets it. */
  private static void requireSyntax(String text) {
    try (JsonParser parser = Json.createParser(text)) {
      while (parser.hasNext()) {
        parser.next();
      }
    } catch (JsonException notJson) {
      throw ApiProblem.invalid(null);
    } catch (RuntimeException | StackOverflowError tooDeep) {
      // What is deeper nobody reads: its brackets match, and that is all that is asked of it.
      cuts(text);
    }
  }

  /**
   * The elements of an array, each as it is written.
   *
   * @throws ApiProblem 400 when it is no array
   */
  public static List<String> elements(String text) {
    String array = text.strip();
    if (!array.startsWith("[")) {
      throw ApiProblem.invalid(null);
    }
    List<String> elements = new ArrayList<>();
    int from = 1;
    for (int cut : cuts(array)) {
      elements.add(array.substring(from, cut).strip());
      from = cut + 1;
    }
    boolean empty = elements.size() == 1 && elements.get(0).isEmpty();
    return empty ? List.of() : elements;
  }

  /**
   * Where the parts of an array or object end: at its commas and at its closing bracket. Strings
   * are passed over with their escapes, brackets must match, and nothing may follow.
   */
  private static List<Integer> cuts(String text) {
    List<Integer> cuts = new ArrayList<>();
    StringBuilder closing = new StringBuilder();
    boolean ended = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      int depth = closing.length();
      require(!ended || isSpace(c));
      switch (c) {
        case '"' -> at = endOfString(text, at);
        case '[' -> closing.append(']');
        case '{' -> closing.append('}');
        case ']', '}' -> {
          require(depth > 0 && closing.charAt(depth - 1) == c);
          closing.setLength(depth - 1);
          ended = depth == 1;
        }
        default -> require(c >= ' ' || isSpace(c));
      }
      if (depth == 1 && (c == ',' || ended)) {
        cuts.add(at);
      }
    }
    require(ended);
    return cuts;
  }

  private static int endOfString(String text, int start) {
    for (int at = start + 1; at < text.length(); at++) {
      char c = text.charAt(at);
      require(c >= ' ');
      if (c == '"') {
        return at;
      }
      if (c == '\\') {
        at++;
      }
    }
    throw ApiProblem.invalid(null);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private static void require(boolean isJson) {
    if (!isJson) {
      throw ApiProblem.invalid(null);
    }
  }
}

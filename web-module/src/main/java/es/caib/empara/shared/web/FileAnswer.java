package es.caib.empara.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Gives out a file that somebody has put: as a file, never as a page of ours. */
public final class FileAnswer {

  private FileAnswer() {}

  /**
   * @param mediaType of what it was found to be
   */
  public static void give(
      HttpServletResponse response, String mediaType, String name, byte[] content)
      throws IOException {
    response.setContentType(mediaType);
    response.setContentLength(content.length);
    response.setHeader("Content-Disposition", disposition(name));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    // Should a browser show it all the same, it shows it without any right of ours.
    response.addHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.getOutputStream().write(content);
  }

  /** RFC 6266: plain for old programs, and the name as it is for the others. */
  static String disposition(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^A-Za-z0-9 ._()-]", "_");
    String exact = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact.replace("*", "%2A");
  }
}

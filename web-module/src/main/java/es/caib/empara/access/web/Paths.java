package es.caib.empara.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The parts of the address space, which have different ways in. */
final class Paths {

  static final String LOGIN = "/login.xhtml";
  static final String CODE = "/code.xhtml";
  static final String LOCK = "/lock.xhtml";
  static final String LINE = "/line";
  static final String READY = "/ready";

  /** Between the browser, the portals and here. */
  static final String PORTAL = "/oidc/";

  static final String PORTAL_BACK = PORTAL + "callback";

  private static final Set<String> UPLOADS =
      Set.of(
          "/cases/case.xhtml",
          "/orders/paper.xhtml",
          "/commission/session.xhtml",
          "/channels/circular-edit.xhtml",
          "/people/questions.xhtml");

  private Paths() {}

  /** The path inside the application. */
  static String of(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  static boolean isApi(String path) {
    return path.startsWith("/api/");
  }

  static boolean isLine(String path) {
    return path.equals(LINE) || path.startsWith(LINE + "/");
  }

  /**
   * Styles and scripts: they show nothing and are not something that a person does. The pages of
   * the resource map lie in the same folder and are pages.
   */
  static boolean isMachinery(String path) {
    return path.startsWith("/jakarta.faces.")
        || path.startsWith("/resources/") && !path.endsWith(".xhtml");
  }

  /** Pages on which people put files. */
  static boolean takesUploads(String path) {
    return UPLOADS.contains(path);
  }

  /** The pages of the house itself, open to everybody: legal notice, help and the like. */
  static boolean isHouse(String path) {
    return path.startsWith("/house/");
  }

  /** Pages that are there for whoever is not, or no longer, inside. */
  static boolean isDoor(String path) {
    return path.equals(LOGIN)
        || path.equals(CODE)
        || path.equals(LOCK)
        || path.startsWith("/errors/")
        || path.startsWith(PORTAL);
  }
}

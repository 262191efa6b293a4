package es.caib.empara.access.web;

import es.caib.empara.shared.Settings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/**
 * Where a request comes from; a forwarded address is believed only of the proxies that are named.
 */
final class Addresses {

  private Addresses() {}

  private static String shortened(String address) {
    return address.equals("0:0:0:0:0:0:0:1") ? "::1" : address;
  }

  static String of(HttpServletRequest request) {
    List<String> trusted =
        Settings.current()
            .trustedProxies()
            .map(text -> Arrays.stream(text.split(",")).map(String::strip).toList())
            .orElse(List.of());
    String address = shortened(request.getRemoteAddr());
    String forwarded = request.getHeader("X-Forwarded-For");
    if (forwarded == null || !trusted.contains(address)) {
      return address;
    }
    String[] hops = forwarded.split(",");
    for (int hop = hops.length - 1; hop >= 0; hop--) {
      address = hops[hop].strip();
      if (!trusted.contains(address)) {
        break;
      }
    }
    return address.length() <= 64 ? address : address.substring(0, 64);
  }
}

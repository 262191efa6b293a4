package es.caib.empara.access.service.internal;

import es.caib.empara.access.entity.OpenLogin;
import es.caib.empara.access.service.Logins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keeps the open log-ins of all servers. */
@ApplicationScoped
@Transactional
class DefaultLogins implements Logins {

  private static final int AT_ONCE = 500;
  private static final int KEPT_DAYS = 1;

  @Inject private OpenLoginRepository logins;

  @Override
  public String begin(String principal, Instant endsAt, String address, String browser) {
    String id = UUID.randomUUID().toString().replace("-", "");
    logins.add(
        new OpenLogin(id, principal, now(), endsAt.atOffset(ZoneOffset.UTC), address, browser));
    return id;
  }

  @Override
  public void over(String login) {
    logins.held(login).ifPresent(found -> found.end(now()));
  }

  @Override
  public void seen(Collection<String> open) {
    inParts(open).forEach(part -> logins.seen(part, now()));
    logins.forget(now().minusDays(KEPT_DAYS));
  }

  @Override
  public Set<String> ended(Collection<String> open) {
    Set<String> ended = new HashSet<>();
    inParts(open).forEach(part -> ended.addAll(logins.ended(part)));
    return ended;
  }

  private static Stream<List<String>> inParts(Collection<String> all) {
    List<String> list = new ArrayList<>(all);
    return IntStream.iterate(0, from -> from < list.size(), from -> from + AT_ONCE)
        .mapToObj(from -> list.subList(from, Math.min(list.size(), from + AT_ONCE)));
  }

  static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC);
  }
}

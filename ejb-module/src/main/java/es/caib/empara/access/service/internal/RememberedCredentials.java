package es.caib.empara.access.service.internal;

import es.caib.empara.access.service.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verified Basic credentials, for at most 60 seconds: a keyed hash with a key of the process, good
 * only while the account's epoch stands.
 */
@ApplicationScoped
public class RememberedCredentials {

  private static final long LIFE_NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final int MOST = 10_000;
  private static final int PLACES = 1024;

  private final SecretKeySpec key = newKey();
  private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();

  private final Object[] places = Stream.generate(Object::new).limit(PLACES).toArray();

  private final LongSupplier nanos;

  private record Entry(byte[] hash, int epoch, long until) {}

  public RememberedCredentials() {
    this(System::nanoTime);
  }

  /**
   * @param nanos a clock that only runs forward, from any beginning
   */
  RememberedCredentials(LongSupplier nanos) {
    this.nanos = nanos;
  }

  public boolean knows(Caller caller, String password) {
    Entry entry = entries.get(caller.principal());
    if (entry == null) {
      return false;
    }
    if (entry.epoch() != caller.epoch() || nanos.getAsLong() - entry.until() > 0) {
      entries.remove(caller.principal(), entry);
      return false;
    }
    return MessageDigest.isEqual(entry.hash(), hash(caller.principal(), password));
  }

  /**
   * Where to check a credential that is not known, one at a time: of many requests that bring the
   * same one only the first needs to have it checked. Another password waits elsewhere.
   */
  Object placeOf(String principal, String password) {
    return places[Math.floorMod(Arrays.hashCode(hash(principal, password)), PLACES)];
  }

  public void remember(Caller caller, String password) {
    if (entries.size() >= MOST) {
      entries.clear();
    }
    entries.put(
        caller.principal(),
        new Entry(
            hash(caller.principal(), password), caller.epoch(), nanos.getAsLong() + LIFE_NANOS));
  }

  private byte[] hash(String principal, String password) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update(principal.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static SecretKeySpec newKey() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return new SecretKeySpec(bytes, "HmacSHA256");
  }
}

package es.caib.empara.accreditation.service.internal;

import es.caib.empara.shared.service.Flood;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;

/**
 * How often codes are looked up: as often as an office needs, and far too seldom to find one by
 * trying.
 */
@ApplicationScoped
public class VerificationLimit {

  static final int OF_ONE_ADDRESS = 30;
  static final int OF_ALL = 2000;

  private final Flood flood =
      new Flood(OF_ONE_ADDRESS, OF_ALL, Duration.ofHours(1), InstantSource.system());

  boolean admits(String address) {
    return flood.admits(address);
  }
}

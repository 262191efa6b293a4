package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.service.CommissionPaperVerifier;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.Flood;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;

/**
 * Counts before it looks, as often as an office needs, and far too seldom to find a code by trying.
 */
@ApplicationScoped
public class DefaultCommissionPaperVerifier implements CommissionPaperVerifier {

  private static final int OF_ONE_ADDRESS = 30;
  private static final int OF_ALL = 2000;

  @Inject private PaperDesk desk;
  @Inject private CallContext context;

  private final Flood flood =
      new Flood(OF_ONE_ADDRESS, OF_ALL, Duration.ofHours(1), InstantSource.system());

  @Override
  public Result verify(String typed) {
    return flood.admits(Objects.toString(context.address(), ""))
        ? desk.look(typed)
        : new Result.TooMany();
  }
}

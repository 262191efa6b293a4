package es.caib.empara.channels.service.internal;

import es.caib.empara.channels.service.BarrierNotice;
import es.caib.empara.channels.service.BarrierNotices;
import es.caib.empara.shared.service.CallContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;

/** Counts before it keeps: what comes in a flood reaches neither the database nor a person. */
@ApplicationScoped
public class DefaultBarrierNotices implements BarrierNotices {

  @Inject private FloodLimit limit;
  @Inject private BarrierMailbox mailbox;
  @Inject private CallContext context;

  @Override
  public Result send(BarrierNotice notice) {
    if (!limit.admits(Objects.toString(context.address(), ""))) {
      return new Result.TooMany();
    }
    return new Result.Kept(mailbox.keep(notice));
  }
}

package es.caib.empara.access.web;

import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingService;
import es.caib.empara.access.service.PendingService.PendingList;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

/** What waits: for the person alone, and for anybody of her institution. */
@Named
@RequestScoped
public class PendingPage {

  @Inject private PendingService pending;
  @Inject private BusinessClock clock;
  @Inject private Words words;

  private PendingList list;

  public PendingList getList() {
    if (list == null) {
      list = pending.read();
    }
    return list;
  }

  public List<Pending> getOwn() {
    return getList().items().stream().filter(Pending::own).toList();
  }

  public List<Pending> getShared() {
    return getList().items().stream().filter(each -> !each.own()).toList();
  }

  public boolean isLate(Pending row) {
    return row.due() != null && !row.due().isAfter(clock.now());
  }

  public String text(Pending row) {
    String key = "Pending." + row.kind();
    return words.text(key, Objects.toString(row.subject(), ""), row.count());
  }
}

package es.caib.empara.access.web;

import es.caib.empara.access.service.LockDesk;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Locks on the accounts of a body's people, for its administrator. */
@Named
@RequestScoped
public class LockDeskForm {

  @Inject private LockDesk desk;
  @Inject private Notices notices;
  @Inject private Words words;

  private Set<String> locked;
  private LockDesk.View view;
  private String reason;
  private String notice;

  /** Whether nobody gets in with an account of the body. */
  public boolean isLocked(String principal) {
    if (locked == null) {
      locked = desk.locked();
    }
    return locked.contains(principal);
  }

  /** How an account of the body stands. */
  public LockDesk.View view(String principal) {
    if (view == null) {
      view = desk.read(principal);
    }
    return view;
  }

  /** The lock that holds; null for none. */
  public LockDesk.Lock holding(String principal) {
    return view(principal).locks().stream()
        .filter(LockDesk.Lock::isHolding)
        .findFirst()
        .orElse(null);
  }

  public List<LockDesk.Lock> earlier(String principal) {
    return view(principal).locks().stream().filter(lock -> !lock.isHolding()).toList();
  }

  public void lock(String principal) {
    act(() -> desk.lock(principal, reason), "lock.account.locked");
  }

  public void open(String principal) {
    act(() -> desk.open(principal), "lock.account.opened");
  }

  private void act(Runnable work, String done) {
    try {
      work.run();
      notice = words.text(done);
      reason = null;
    } catch (InvalidInput refused) {
      notices.refused(refused, "locks");
    } finally {
      view = null;
      locked = null;
    }
  }

  public String getNotice() {
    return notice;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

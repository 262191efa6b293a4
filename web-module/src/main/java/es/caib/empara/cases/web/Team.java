package es.caib.empara.cases.web;

import es.caib.empara.access.service.Colleagues;
import es.caib.empara.access.service.Colleagues.Colleague;
import es.caib.empara.access.web.Workplace;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * To whom work can be given: the own institution. Read again every ten minutes; whether an account
 * is still active is asked when something is given to it.
 */
@Named
@SessionScoped
public class Team implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Duration KEPT = Duration.ofMinutes(10);

  @Inject private Colleagues colleagues;
  @Inject private Workplace workplace;

  private transient List<Colleague> members;
  private transient Instant readAt;

  /** Everybody of the own institution on cases, by name, without the person who asks. */
  public List<Colleague> getOthers() {
    return read().stream()
        .filter(colleague -> !colleague.principal().equals(workplace.getPrincipal()))
        .toList();
  }

  boolean has(String principal) {
    return read().stream().anyMatch(colleague -> colleague.principal().equals(principal));
  }

  private List<Colleague> read() {
    if (members == null || readAt.plus(KEPT).isBefore(Instant.now())) {
      members = colleagues.of(workplace.getRealm());
      readAt = Instant.now();
    }
    return members;
  }
}

package es.caib.empara.institutions.web;

import es.caib.empara.institutions.service.RealmService;
import es.caib.empara.institutions.service.RealmView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The realms of all bodies. */
@Named
@RequestScoped
public class RealmList {

  @Inject private RealmService realms;

  private List<RealmView> rows;

  @PostConstruct
  void read() {
    rows = realms.list();
  }

  public List<RealmView> getRows() {
    return rows;
  }
}

package es.caib.empara.institutions.web;

import es.caib.empara.institutions.RealmKind;
import es.caib.empara.institutions.RealmState;
import es.caib.empara.institutions.service.RealmService;
import es.caib.empara.institutions.service.RealmView;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The realm of one body: its kind and settings, their test, and the way into service. */
@Named
@ViewScoped
public class RealmForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String FORM = "settings";

  @Inject private RealmService realms;
  @Inject private Notices notices;
  @Inject private Words words;

  private String realm;
  private RealmFields fields;
  private transient RealmView kept;

  /** Reads the realm that the address names. */
  public void open() {
    if (realm == null) {
      throw new NotFound("realm");
    }
    kept = realms.open(realm);
    if (fields == null) {
      fields = new RealmFields(kept.settings());
    }
  }

  /** Keeps what is typed; it is not in service before it is tested. */
  public String save() {
    try {
      boolean live = getKept().state() == RealmState.LIVE;
      RealmView now = realms.change(realm, fields.settings());
      boolean out = live && now.state() != RealmState.LIVE;
      notices.done(words.text(out ? "realm.saved.out" : "realm.saved"));
      return here();
    } catch (InvalidInput refused) {
      notices.refused(refused, FORM);
      return null;
    }
  }

  /** Keeps what is typed and tries the connection with it. */
  public String test() {
    try {
      realms.change(realm, fields.settings());
      realms.test(realm);
      return here();
    } catch (InvalidInput refused) {
      notices.refused(refused, FORM);
      return null;
    }
  }

  /** Puts what was tested into service. */
  public String goLive() {
    try {
      realms.goLive(realm);
      notices.done(words.text("realm.live.done"));
      return here();
    } catch (InvalidInput refused) {
      notices.refused(refused, FORM);
      return null;
    }
  }

  private String here() {
    return "/institutions/realm.xhtml?faces-redirect=true&realm=" + realm;
  }

  /** Shows the fields of another kind. */
  public void show() {
    kept = null;
  }

  public RealmView getKept() {
    if (kept == null) {
      open();
    }
    return kept;
  }

  public RealmFields getFields() {
    return fields;
  }

  public List<RealmKind> getKinds() {
    return Arrays.asList(RealmKind.values());
  }

  /** Whether the settings have passed their test and wait for the last step. */
  public boolean isReady() {
    return getKept().state() == RealmState.TESTED;
  }

  public String getRealm() {
    return realm;
  }

  public void setRealm(String realm) {
    this.realm = realm;
  }
}

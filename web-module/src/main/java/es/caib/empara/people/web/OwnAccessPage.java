package es.caib.empara.people.web;

import es.caib.empara.access.Roles;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.people.StaffState;
import es.caib.empara.people.service.OwnAccessService;
import es.caib.empara.people.service.OwnAccessView;
import es.caib.empara.people.service.PeopleConflict;
import es.caib.empara.people.service.StaffView;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Collator;
import java.util.List;
import java.util.stream.Collectors;

/** What the person may do and why, and the undertaking to read and accept. */
@Named
@ViewScoped
public class OwnAccessPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OwnAccessService own;
  @Inject private Territory territory;
  @Inject private Workplace workplace;
  @Inject private Notices notices;
  @Inject private Words words;

  private String notice;
  private Integer version;
  private transient OwnAccessView view;

  public OwnAccessView getView() {
    if (view == null) {
      view = own.myself(words.locale().getLanguage());
      if (version == null) {
        version = view.undertaking().version();
      }
    }
    return view;
  }

  /** Accepts the version that was on screen. */
  public void accept() {
    try {
      own.acceptUndertaking(version, words.locale().getLanguage());
      notice = words.text("own.accepted.now");
    } catch (PeopleConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
    }
    view = null;
    version = null;
  }

  public InstitutionView getBody() {
    return territory.institution(workplace.getRealm());
  }

  /** The roles in the order in which they matter. */
  public List<String> getRoles() {
    return Roles.OF_ACCOUNTS.stream().filter(getView().roles()::contains).toList();
  }

  /** Whether what the body sees of cases is for this person. */
  public boolean isOnCases() {
    return getView().roles().stream()
        .anyMatch(List.of(Roles.COORDINATOR, Roles.TECHNICIAN, Roles.READER)::contains);
  }

  /** The municipalities of the body by name. */
  public String getMunicipalities() {
    return getBody().municipalities().stream()
        .map(code -> territory.municipality(code).name())
        .sorted(Collator.getInstance(words.locale()))
        .collect(Collectors.joining(", "));
  }

  /** Whether the body's territory is all of the islands. */
  public boolean isEverywhere() {
    return getBody().municipalities().size() == territory.municipalities().size();
  }

  /** Whether the access is asked for and not approved yet. */
  public boolean isRequested() {
    return getView().state() == StaffState.REQUESTED;
  }

  /** Whether there is nothing else for her but this page and the course. */
  public boolean isCandidate() {
    return workplace.is(Roles.CANDIDATE);
  }

  /** The key of what somebody without access is to do next. */
  public String getNext() {
    if (!isRequested()) {
      return "own.next.test";
    }
    if (getView().undertaking().acceptedAt() == null) {
      return "own.next.read";
    }
    return getView().needs().stream().allMatch(StaffView.Need::met)
        ? "own.next.wait"
        : "own.next.course";
  }

  public String getNotice() {
    return notice;
  }
}

package es.caib.empara.access.web;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.SignIn;
import es.caib.empara.audit.service.AccessPurpose;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A person's place at the screen from log-in to log-out: who it is, whether it is locked, and for
 * which reason each case was opened. It ends after eight hours; after 15 idle minutes it locks.
 * Only what the person does counts as doing; polls and pushes do not.
 */
@Named
@SessionScoped
public class Workplace implements Serializable {

  public static final Duration LOCKS_AFTER = Duration.ofMinutes(15);
  public static final Duration ENDS_AFTER = Duration.ofHours(8);

  private static final long serialVersionUID = 1L;

  private String principal;
  private String displayName;
  private String realm;
  private String institutionName;
  private String role;
  private Set<String> roles = Set.of();
  private int epoch;
  private OffsetDateTime lastAccessAt;
  private String lastAccessAddress;
  private Instant startedAt;
  private Instant lastDoneAt;
  private boolean locked;
  private boolean byPortal;
  private Instant provedAt;
  private Locale locale;
  private final Map<String, AccessPurpose> reasons = new HashMap<>();

  /** The person has logged in. */
  public void open(SignIn.Result.Accepted accepted) {
    Caller caller = accepted.caller();
    principal = caller.principal();
    displayName = caller.displayName();
    realm = caller.realm();
    institutionName = caller.institutionName();
    role = caller.mainRole();
    roles = Set.copyOf(caller.roles());
    epoch = caller.epoch();
    lastAccessAt = accepted.lastAccessAt();
    lastAccessAddress = accepted.lastAccessAddress();
    startedAt = now();
    lastDoneAt = startedAt;
    locked = false;
    byPortal = false;
    provedAt = startedAt;
  }

  /** By the portal of the body; fresh when it has asked her anew, and not only known her. */
  public void openByPortal(SignIn.Result.Accepted accepted, boolean fresh) {
    open(accepted);
    byPortal = true;
    provedAt = fresh ? startedAt : null;
  }

  /** The real time; the tests put theirs in its place. */
  Instant now() {
    return Instant.now();
  }

  public boolean isOpen() {
    return principal != null;
  }

  /** Whether this log-in still stands: the caller has the same rights, and the day is not over. */
  public boolean stands(Optional<Caller> now) {
    return isOpen()
        && now().isBefore(startedAt.plus(ENDS_AFTER))
        && now.filter(caller -> caller.epoch() == epoch).isPresent();
  }

  /** The person did something; what the page does by itself must not be noted here. */
  public void done() {
    lastDoneAt = now();
  }

  public void lock() {
    locked = true;
  }

  public void unlock() {
    locked = false;
    done();
    prove();
  }

  /** The person has proven again who she is. */
  public void prove() {
    provedAt = now();
  }

  /** When she last did; null when only a portal knew her from before. */
  public Instant getProvedAt() {
    return provedAt;
  }

  /** Locked by the person, or by having been left. */
  public boolean isLocked() {
    if (!locked && isOpen() && now().isAfter(lastDoneAt.plus(LOCKS_AFTER))) {
      locked = true;
    }
    return locked;
  }

  /** When the screen locks by itself if nothing is done. */
  public Instant getLocksAt() {
    return lastDoneAt.plus(LOCKS_AFTER);
  }

  /** When the log-in ends whatever is done. */
  public Instant getEndsAt() {
    return startedAt.plus(ENDS_AFTER);
  }

  /** The reason for which the case was opened in this session. */
  public Optional<AccessPurpose> reasonFor(String caseNumber) {
    return Optional.ofNullable(reasons.get(caseNumber));
  }

  /** Remembers, for this session, why the case is opened. */
  public void openedFor(String caseNumber, AccessPurpose purpose) {
    reasons.put(caseNumber, purpose);
  }

  public boolean isByPortal() {
    return byPortal;
  }

  public boolean is(String aRole) {
    return roles.contains(aRole);
  }

  /** Whether the person works on cases. */
  public boolean isOnCases() {
    return is("EMP_COORDINATOR") || is("EMP_TECHNICIAN") || is("EMP_READER");
  }

  public String getPrincipal() {
    return principal;
  }

  public String getDisplayName() {
    return displayName;
  }

  public String getRealm() {
    return realm;
  }

  public String getInstitutionName() {
    return institutionName;
  }

  /** The main role, such as EMP_COORDINATOR. */
  public String getRole() {
    return role;
  }

  public Set<String> getRoles() {
    return roles;
  }

  public OffsetDateTime getLastAccessAt() {
    return lastAccessAt;
  }

  public String getLastAccessAddress() {
    return lastAccessAddress;
  }

  /** The language chosen by the person; null while none was. */
  public Locale getLocale() {
    return locale;
  }

  public void setLocale(Locale locale) {
    this.locale = locale;
  }
}

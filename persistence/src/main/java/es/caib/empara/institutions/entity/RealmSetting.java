package es.caib.empara.institutions.entity;

import es.caib.empara.institutions.RealmKind;
import es.caib.empara.institutions.RealmSettings;
import es.caib.empara.institutions.RealmState;
import es.caib.empara.institutions.RealmTest;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;

/**
 * How the people of a body prove who they are. What is not local goes live only after exactly these
 * settings have passed a test, and is out of service from the moment at which they change.
 */
@Entity
@Table(name = "EMP_REALM")
public class RealmSetting {

  @Id
  @Column(name = "INSTITUTION_ID", updatable = false)
  private Long institutionId;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND")
  private RealmKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private RealmState state;

  @Column(name = "DIRECTORY_URL")
  private String directoryUrl;

  @Column(name = "BASE_DN")
  private String baseDn;

  @Column(name = "BIND_DN")
  private String bindDn;

  @Column(name = "BIND_SECRET")
  private String bindSecret;

  @Column(name = "USER_FILTER")
  private String userFilter;

  @Column(name = "GROUP_BASE_DN")
  private String groupBaseDn;

  @Column(name = "ISSUER")
  private String issuer;

  @Column(name = "CLIENT_ID")
  private String clientId;

  @Column(name = "CLIENT_SECRET")
  private String clientSecret;

  @Column(name = "AUDIENCE")
  private String audience;

  @Column(name = "USER_CLAIM")
  private String userClaim;

  @Column(name = "BODY_CLAIM")
  private String bodyClaim;

  @Column(name = "BODY_VALUE")
  private String bodyValue;

  @Column(name = "TESTED_AT")
  private OffsetDateTime testedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "TEST_RESULT")
  private RealmTest testResult;

  @Column(name = "LIVE_AT")
  private OffsetDateTime liveAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected RealmSetting() {}

  /** A body of which only the kind is known yet; a local one is live at once. */
  public RealmSetting(Long institutionId, RealmKind kind, OffsetDateTime at) {
    this.institutionId = Required.value("institutionId", institutionId);
    keep(
        switch (Required.value("kind", kind)) {
          case LOCAL -> RealmSettings.local();
          case DIRECTORY -> RealmSettings.of(RealmSettings.Directory.empty());
          case PORTAL -> RealmSettings.of(RealmSettings.Portal.empty());
        },
        at);
  }

  /**
   * Takes other settings; the realm is out of service until they are tested and put into service.
   *
   * @return whether anything is different now
   */
  public boolean change(RealmSettings settings, OffsetDateTime at) {
    if (settings.equals(settings())) {
      return false;
    }
    keep(settings, at);
    return true;
  }

  private void keep(RealmSettings settings, OffsetDateTime at) {
    kind = settings.kind();
    RealmSettings.Directory directory = settings.directory();
    directoryUrl = directory == null ? null : directory.url();
    baseDn = directory == null ? null : directory.baseDn();
    bindDn = directory == null ? null : directory.bindDn();
    bindSecret = directory == null ? null : directory.bindSecret();
    userFilter = directory == null ? null : directory.userFilter();
    groupBaseDn = directory == null ? null : directory.groupBaseDn();
    RealmSettings.Portal portal = settings.portal();
    issuer = portal == null ? null : portal.issuer();
    clientId = portal == null ? null : portal.clientId();
    clientSecret = portal == null ? null : portal.clientSecret();
    audience = portal == null ? null : portal.audience();
    userClaim = portal == null ? null : portal.userClaim();
    bodyClaim = portal == null ? null : portal.bodyClaim();
    bodyValue = portal == null ? null : portal.bodyValue();
    boolean local = kind == RealmKind.LOCAL;
    state = local ? RealmState.LIVE : RealmState.DRAFT;
    liveAt = local ? at : null;
    testedAt = null;
    testResult = null;
  }

  /**
   * Notes a test of these settings. One that fails does not take a live realm out of service: a
   * directory that is down for a minute is still the right one.
   */
  public void tested(RealmTest result, OffsetDateTime at) {
    testResult = Required.value("result", result);
    testedAt = Required.value("at", at);
    if (state != RealmState.LIVE) {
      state = result == RealmTest.PASSED ? RealmState.TESTED : RealmState.DRAFT;
    }
  }

  /**
   * Puts the realm into service.
   *
   * @throws IllegalStateException when these settings have not passed a test
   */
  public void goLive(OffsetDateTime at) {
    if (state == RealmState.DRAFT) {
      throw new IllegalStateException("the settings have not passed a test");
    }
    if (state == RealmState.TESTED) {
      state = RealmState.LIVE;
      liveAt = Required.value("at", at);
    }
  }

  public Long institutionId() {
    return institutionId;
  }

  public RealmKind kind() {
    return kind;
  }

  public RealmState state() {
    return state;
  }

  public RealmSettings settings() {
    return switch (kind) {
      case LOCAL -> RealmSettings.local();
      case DIRECTORY ->
          RealmSettings.of(
              new RealmSettings.Directory(
                  directoryUrl, baseDn, bindDn, bindSecret, userFilter, groupBaseDn));
      case PORTAL ->
          RealmSettings.of(
              new RealmSettings.Portal(
                  issuer, clientId, clientSecret, audience, userClaim, bodyClaim, bodyValue));
    };
  }

  /** Null before the first test of these settings. */
  public OffsetDateTime testedAt() {
    return testedAt;
  }

  /** Null before the first test of these settings. */
  public RealmTest testResult() {
    return testResult;
  }

  /** Since when it is live; null when it is not. */
  public OffsetDateTime liveAt() {
    return liveAt;
  }

  public long version() {
    return version;
  }
}

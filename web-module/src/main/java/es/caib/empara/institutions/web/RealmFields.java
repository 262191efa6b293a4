package es.caib.empara.institutions.web;

import es.caib.empara.institutions.RealmKind;
import es.caib.empara.institutions.RealmSettings;
import java.io.Serializable;

/** What is typed into the form of a realm; empty fields are null. */
public class RealmFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private RealmKind kind;
  private String url;
  private String baseDn;
  private String bindDn;
  private String bindSecret;
  private String userFilter;
  private String groupBaseDn;
  private String issuer;
  private String clientId;
  private String clientSecret;
  private String audience;
  private String userClaim;
  private String bodyClaim;
  private String bodyValue;

  RealmFields(RealmSettings kept) {
    kind = kept.kind();
    RealmSettings.Directory directory =
        kept.directory() == null ? RealmSettings.Directory.empty() : kept.directory();
    url = directory.url();
    baseDn = directory.baseDn();
    bindDn = directory.bindDn();
    bindSecret = directory.bindSecret();
    userFilter = directory.userFilter();
    groupBaseDn = directory.groupBaseDn();
    RealmSettings.Portal portal =
        kept.portal() == null ? RealmSettings.Portal.empty() : kept.portal();
    issuer = portal.issuer();
    clientId = portal.clientId();
    clientSecret = portal.clientSecret();
    audience = portal.audience();
    userClaim = portal.userClaim();
    bodyClaim = portal.bodyClaim();
    bodyValue = portal.bodyValue();
  }

  RealmSettings settings() {
    return switch (kind) {
      case LOCAL -> RealmSettings.local();
      case DIRECTORY ->
          RealmSettings.of(
              new RealmSettings.Directory(
                  stripped(url),
                  stripped(baseDn),
                  stripped(bindDn),
                  stripped(bindSecret),
                  stripped(userFilter),
                  stripped(groupBaseDn)));
      case PORTAL ->
          RealmSettings.of(
              new RealmSettings.Portal(
                  stripped(issuer),
                  stripped(clientId),
                  stripped(clientSecret),
                  stripped(audience),
                  stripped(userClaim),
                  stripped(bodyClaim),
                  stripped(bodyValue)));
    };
  }

  private static String stripped(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  public RealmKind getKind() {
    return kind;
  }

  public void setKind(RealmKind kind) {
    this.kind = kind;
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public String getBaseDn() {
    return baseDn;
  }

  public void setBaseDn(String baseDn) {
    this.baseDn = baseDn;
  }

  public String getBindDn() {
    return bindDn;
  }

  public void setBindDn(String bindDn) {
    this.bindDn = bindDn;
  }

  public String getBindSecret() {
    return bindSecret;
  }

  public void setBindSecret(String bindSecret) {
    this.bindSecret = bindSecret;
  }

  public String getUserFilter() {
    return userFilter;
  }

  public void setUserFilter(String userFilter) {
    this.userFilter = userFilter;
  }

  public String getGroupBaseDn() {
    return groupBaseDn;
  }

  public void setGroupBaseDn(String groupBaseDn) {
    this.groupBaseDn = groupBaseDn;
  }

  public String getIssuer() {
    return issuer;
  }

  public void setIssuer(String issuer) {
    this.issuer = issuer;
  }

  public String getClientId() {
    return clientId;
  }

  public void setClientId(String clientId) {
    this.clientId = clientId;
  }

  public String getClientSecret() {
    return clientSecret;
  }

  public void setClientSecret(String clientSecret) {
    this.clientSecret = clientSecret;
  }

  public String getAudience() {
    return audience;
  }

  public void setAudience(String audience) {
    this.audience = audience;
  }

  public String getUserClaim() {
    return userClaim;
  }

  public void setUserClaim(String userClaim) {
    this.userClaim = userClaim;
  }

  public String getBodyClaim() {
    return bodyClaim;
  }

  public void setBodyClaim(String bodyClaim) {
    this.bodyClaim = bodyClaim;
  }

  public String getBodyValue() {
    return bodyValue;
  }

  public void setBodyValue(String bodyValue) {
    this.bodyValue = bodyValue;
  }
}

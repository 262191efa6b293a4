package es.caib.empara.cases.web;

import es.caib.empara.audit.AccessReason;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseSearch;
import es.caib.empara.institutions.Island;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * What a person looked for last and why, until the log-out: whoever comes back from a case finds it
 * in the box again, and it stands in no address.
 */
@Named
@SessionScoped
public class SearchDesk implements Serializable {

  private static final long serialVersionUID = 1L;

  private String q;
  private Island island;
  private RiskLevel level;
  private AccessReason reason;
  private String reasonText;

  CaseSearch search() {
    return new CaseSearch(q, island, level);
  }

  AccessPurpose purpose() {
    return new AccessPurpose(reason, reasonText);
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public Island getIsland() {
    return island;
  }

  public void setIsland(Island island) {
    this.island = island;
  }

  public RiskLevel getLevel() {
    return level;
  }

  public void setLevel(RiskLevel level) {
    this.level = level;
  }

  public AccessReason getReason() {
    return reason;
  }

  public void setReason(AccessReason reason) {
    this.reason = reason;
  }

  public String getReasonText() {
    return reasonText;
  }

  public void setReasonText(String reasonText) {
    this.reasonText = reasonText;
  }
}

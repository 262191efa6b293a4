package es.caib.empara.accreditation.web;

import es.caib.empara.accreditation.CertificateLanguage;
import es.caib.empara.accreditation.RevocationReason;
import es.caib.empara.accreditation.TitleKind;
import es.caib.empara.accreditation.TitleWithdrawal;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What can be chosen where titles are recorded and certificates issued. */
@Named
@RequestScoped
public class AccreditationChoices {

  @Inject private Territory territory;

  /** What a person may record, qualified proofs first. */
  public List<TitleKind> getKinds() {
    return Arrays.stream(TitleKind.values()).filter(TitleKind::isRecordable).toList();
  }

  /** Bodies of ours that issue reports. */
  public List<InstitutionView> getIssuers() {
    return territory.incorporated().stream().filter(each -> each.kind().worksOnCases()).toList();
  }

  public List<CertificateLanguage> getLanguages() {
    return Arrays.asList(CertificateLanguage.values());
  }

  public List<TitleWithdrawal> getWithdrawals() {
    return Arrays.asList(TitleWithdrawal.values());
  }

  public List<RevocationReason> getRevocations() {
    return Arrays.asList(RevocationReason.values());
  }
}

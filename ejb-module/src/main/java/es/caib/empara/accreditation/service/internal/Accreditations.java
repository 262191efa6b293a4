package es.caib.empara.accreditation.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Names;
import es.caib.empara.accreditation.CertificateLanguage;
import es.caib.empara.accreditation.TitleKind;
import es.caib.empara.accreditation.TitleState;
import es.caib.empara.accreditation.entity.AccreditationCertificate;
import es.caib.empara.accreditation.entity.AccreditationTitle;
import es.caib.empara.accreditation.service.AccreditationView;
import es.caib.empara.accreditation.service.CertificateView;
import es.caib.empara.accreditation.service.TitleView;
import es.caib.empara.cases.service.CaseInHand;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.orders.service.OrderInForce;
import es.caib.empara.orders.service.OrdersInForce;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the titles and certificates of a case, and makes the views of them. */
@ApplicationScoped
class Accreditations {

  private static final Comparator<TitleView> BY_WEIGHT =
      Comparator.comparing((TitleView title) -> !title.stands())
          .thenComparing(title -> !title.kind().isQualified());

  @Inject private AccreditationRepository repository;
  @Inject private OrdersInForce orders;
  @Inject private Names names;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;

  HeldTitles held(Long caseId) {
    return new HeldTitles(repository.titles(caseId), orders.of(caseId), clock.today());
  }

  AccreditationView view(CaseInHand about, Caller caller) {
    HeldTitles held = held(about.caseId());
    List<AccreditationCertificate> certificates = repository.certificates(about.caseId());
    Map<String, String> people = people(held.recorded(), certificates);
    return new AccreditationView(
        about.caseNumber(),
        about.statusVersion(),
        CertificateLanguage.of(about.language()).orElse(null),
        Stream.concat(
                held.orders().stream().map(Accreditations::view),
                held.recorded().stream().map(title -> view(title, held, people, caller)))
            .sorted(BY_WEIGHT)
            .toList(),
        certificates.stream()
            .map(each -> view(each, about.caseNumber(), held, people, caller))
            .toList());
  }

  TitleView view(AccreditationTitle title, Caller caller) {
    return view(title, held(title.caseId()), people(List.of(title), List.of()), caller);
  }

  CertificateView view(AccreditationCertificate certificate, String caseNumber, Caller caller) {
    return view(
        certificate,
        caseNumber,
        held(certificate.caseId()),
        people(List.of(), List.of(certificate)),
        caller);
  }

  /** Who did something may undo it, and so may whoever coordinates. */
  static boolean isOf(String realm, Caller caller) {
    return caller.realm().equals(realm) || caller.is(Roles.COORDINATOR);
  }

  private Map<String, String> people(
      List<AccreditationTitle> titles, List<AccreditationCertificate> certificates) {
    return names.of(
        Stream.concat(
                titles.stream().map(AccreditationTitle::recordedBy),
                certificates.stream().map(AccreditationCertificate::issuedBy))
            .collect(Collectors.toSet()));
  }

  private static TitleView view(OrderInForce order) {
    return new TitleView(
        null,
        HeldTitles.key(order),
        TitleKind.PROTECTION_ORDER,
        order.court(),
        null,
        "NIG " + order.nig(),
        order.decidedOn(),
        order.until(),
        true,
        TitleState.HELD,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false);
  }

  private TitleView view(
      AccreditationTitle title, HeldTitles held, Map<String, String> people, Caller caller) {
    return new TitleView(
        title.id(),
        HeldTitles.key(title),
        title.kind(),
        title.issuer(),
        realm(title.institutionId()),
        title.reference(),
        title.issuedOn(),
        title.validUntil(),
        held.stands(title),
        title.state(),
        title.recordedBy(),
        people.get(title.recordedBy()),
        title.recordedRealm(),
        title.recordedAt(),
        title.withdrawal(),
        title.remark(),
        title.withdrawnAt(),
        title.state() == TitleState.HELD && isOf(title.recordedRealm(), caller));
  }

  private CertificateView view(
      AccreditationCertificate certificate,
      String caseNumber,
      HeldTitles held,
      Map<String, String> people,
      Caller caller) {
    return new CertificateView(
        certificate.id(),
        certificate.code().text(),
        caseNumber,
        certificate.language(),
        certificate.titles(),
        certificate.issuedRealm(),
        certificate.issuedBy(),
        people.get(certificate.issuedBy()),
        certificate.issuedAt(),
        certificate.validUntil(),
        certificate.standing(clock.today(), held::stands),
        certificate.sha256(),
        certificate.revocation(),
        certificate.remark(),
        certificate.revokedAt(),
        certificate.revokedAt() == null && isOf(certificate.issuedRealm(), caller));
  }

  private String realm(Long institutionId) {
    return territory.incorporated().stream()
        .filter(each -> each.id().equals(institutionId))
        .map(InstitutionView::realm)
        .findFirst()
        .orElse(null);
  }
}

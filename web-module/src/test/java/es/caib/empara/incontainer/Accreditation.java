package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.DUTY;
import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.Server.text;
import static es.caib.empara.incontainer.Shelters.IN_PALMA;
import static es.caib.empara.incontainer.Shelters.MALLORCA;
import static es.caib.empara.incontainer.Shelters.MENORCA;
import static es.caib.empara.incontainer.Shelters.PALMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.accreditation.CertificateLanguage;
import es.caib.empara.accreditation.CertificateStanding;
import es.caib.empara.accreditation.CertifiedTitle;
import es.caib.empara.accreditation.RevocationReason;
import es.caib.empara.accreditation.TitleKind;
import es.caib.empara.accreditation.TitleState;
import es.caib.empara.accreditation.TitleWithdrawal;
import es.caib.empara.accreditation.service.AccreditationService;
import es.caib.empara.accreditation.service.AccreditationView;
import es.caib.empara.accreditation.service.CertificateCommand;
import es.caib.empara.accreditation.service.CertificateDocument;
import es.caib.empara.accreditation.service.CertificateVerifier;
import es.caib.empara.accreditation.service.CertificateVerifier.Result;
import es.caib.empara.accreditation.service.CertificateView;
import es.caib.empara.accreditation.service.TitleCommand;
import es.caib.empara.accreditation.service.TitleView;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.orders.OrderState;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.ejb.EJBAccessException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which titles she holds, the certificates of them, and what whoever has the paper is told. */
interface Accreditation {

  @Test
  default void titles_withoutTheRole_theScopeOrThePresentStatus_areNeitherSeenNorRecorded()
      throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());

    assertThatThrownBy(
            () ->
                As.user(
                    "consulta@cmallorca", Roles.READER, () -> accreditation().open(number, DUTY)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> open(MENORCA, number)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> record(MENORCA, number, report(1))).isInstanceOf(NotFound.class);
    StateSays.moves(number, IN_PALMA);
    assertThatThrownBy(() -> record(PALMA, number, report(1)))
        .isInstanceOfSatisfying(
            StaleStatusException.class, stale -> assertThat(stale.current()).isEqualTo(2));

    assertThat(open(PALMA, number).titles()).isEmpty();
    assertThat(version(number)).isEqualTo(2);
  }

  @Test
  default void recording_whatCannotBe_isRefused_withTheFieldAtFault() throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    LocalDate today = today();

    refused(number, title(TitleKind.PROTECTION_ORDER, null, "Jutjat", today, null), "kind");
    refused(number, title(TitleKind.SENTENCE, null, "Jutjat", today.plusDays(1), null), "issuedOn");
    refused(
        number, title(TitleKind.SENTENCE, null, "Jutjat", today, today.minusDays(1)), "validUntil");
    refused(number, title(TitleKind.SENTENCE, null, " ", today, null), "issuer");
    refused(number, title(TitleKind.SENTENCE, "nowhere", null, today, null), "institution");
    refused(number, title(TitleKind.SENTENCE, null, "x".repeat(201), today, null), "issuer");

    assertThat(version(number)).isEqualTo(1);
  }

  @Test
  default void aTitle_isAnActOnTheCase_withVersionLineAndEntry() throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());

    TitleView recorded = record(PALMA, number, report(1));

    assertThat(recorded.stands()).isTrue();
    assertThat(recorded.institution()).isEqualTo("cmallorca");
    assertThat(recorded.issuer()).isEqualTo("Consell de Mallorca");
    assertThat(recorded.recordedBy()).isEqualTo(PALMA);
    assertThat(version(number)).isEqualTo(2);
    assertThat(Desk.open(PALMA, number).timeline())
        .filteredOn(line -> line.what() == StatusAspect.ACT)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.to()).isEqualTo("TITLE_RECORDED");
              assertThat(line.detail()).isEqualTo("SPECIALISED_SERVICE_REPORT");
              assertThat(line.institution()).isEqualTo("palma");
            });
    assertThat(
            count(
                "select count(*) from EMP_OPERATION where OPERATION = 'TITLE_RECORD' and"
                    + " CASE_NUMBER = ? and STATUS_VERSION = 2 and DETAIL = ? and OUTCOME = 'OK'",
                number,
                "title " + recorded.id()))
        .isEqualTo(1);
  }

  @Test
  default void anOrderInForce_isATitle_thatNobodyRecords_andEndsWithItsMeasures() throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    assertThat(open(PALMA, number).titles()).isEmpty();
    String order = StateSays.orders(number, OrderState.GRANTED);
    record(PALMA, number, report(version(number)));

    assertThat(open(PALMA, number).titles())
        .extracting(TitleView::kind)
        .as("qualified proofs first")
        .containsExactly(TitleKind.PROTECTION_ORDER, TitleKind.SPECIALISED_SERVICE_REPORT);
    TitleView title = open(PALMA, number).titles().get(0);
    assertThat(title.isDerived()).isTrue();
    assertThat(title.mine()).isFalse();
    assertThat(title.key()).isEqualTo("order/" + order);
    assertThat(title.issuer()).isEqualTo("Jutjat 1");
    assertThat(title.validUntil()).isEqualTo(today().plusYears(1));

    // Its last day is today, in the islands; tomorrow it is none.
    ends(number, today());
    assertThat(open(PALMA, number).titles()).extracting(TitleView::validUntil).contains(today());
    ends(number, today().minusDays(1));
    assertThat(open(PALMA, number).titles())
        .extracting(TitleView::kind)
        .containsExactly(TitleKind.SPECIALISED_SERVICE_REPORT);
  }

  @Test
  default void withdrawing_isOfWhoRecorded_andOfWhoCoordinates() throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    TitleView first = record(PALMA, number, report(1));
    TitleView second = record(PALMA, number, report(2));

    assertThatThrownBy(() -> withdraw(MALLORCA, first, 3)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> withdraw(MENORCA, first, 3)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> withdraw(PALMA, first, 2)).isInstanceOf(StaleStatusException.class);
    assertThatThrownBy(
            () ->
                Desk.technician(
                    PALMA,
                    () -> accreditation().withdraw(first.id(), 3, TitleWithdrawal.OTHER, " ")))
        .isInstanceOfSatisfying(
            InvalidInput.class, silent -> assertThat(silent.field()).isEqualTo("text"));
    assertThat(version(number)).isEqualTo(3);

    assertThat(withdraw(PALMA, first, 3).state()).isEqualTo(TitleState.WITHDRAWN);
    TitleView byCentre =
        As.user(
            "guardia@ibd",
            Roles.COORDINATOR,
            () -> accreditation().withdraw(second.id(), 4, TitleWithdrawal.OVERTURNED, null));
    assertThat(byCentre.stands()).isFalse();
    assertThatThrownBy(() -> withdraw(PALMA, first, 5))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            twice -> assertThat(twice.key()).isEqualTo("error.title.withdrawn"));
    assertThat(version(number)).as("what was refused is no act").isEqualTo(5);
  }

  @Test
  default void aCertificate_isOfWhatStandsToday_andSaysNoMoreThanWasChosen() throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.person("Àngela", "Ñandú", "Ça"));
    StateSays.orders(number, OrderState.GRANTED);
    TitleView report = record(PALMA, number, report(version(number)));
    TitleView over =
        record(
            PALMA,
            number,
            title(
                TitleKind.MEDICAL_REPORT,
                null,
                "Hospital",
                today().minusDays(9),
                today().minusDays(1),
                version(number)));
    long before = version(number);

    assertThatThrownBy(() -> issue(PALMA, number, Set.of(over.key()), before))
        .isInstanceOfSatisfying(
            InvalidInput.class, ended -> assertThat(ended.field()).isEqualTo("titles"));
    assertThatThrownBy(() -> issue(PALMA, number, Set.of("title/0"), before))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> issue(PALMA, number, Set.of(), before))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> issue(PALMA, number, Set.of(report.key()), before - 1))
        .isInstanceOf(StaleStatusException.class);
    assertThatThrownBy(() -> issue(MENORCA, number, Set.of(report.key()), before))
        .isInstanceOf(NotFound.class);
    assertThat(version(number)).isEqualTo(before);

    CertificateView issued = issue(PALMA, number, Set.of(report.key()), before);

    assertThat(issued.standing()).isEqualTo(CertificateStanding.VALID);
    assertThat(issued.titles())
        .extracting(CertifiedTitle::kind)
        .containsExactly(TitleKind.SPECIALISED_SERVICE_REPORT);
    assertThat(version(number)).isEqualTo(before + 1);
    assertThat(
            text("select CONTENT from EMP_ACCREDITATION_CERTIFICATE where CODE = ?", issued.code()))
        .doesNotContain("Ñandú", "Àngela", number);
    assertThat(Desk.open(PALMA, number).timeline())
        .extracting(TimelineLine::to)
        .contains("CERTIFICATE_ISSUED");
  }

  @Test
  default void theFile_isHandedOverAsItWasIssued_toWhoSeesTheCase_andTheLogSaysSo()
      throws Exception {
    CertificateView issued = certificate();
    String other = StateSays.registers(IN_PALMA, StateSays.anybody());

    assertThatThrownBy(() -> download(MENORCA, issued.caseNumber(), issued.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> download(PALMA, other, issued.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> download(PALMA, issued.caseNumber(), 0L)).isInstanceOf(NotFound.class);
    CertificateDocument document = download(MALLORCA, issued.caseNumber(), issued.id());

    assertThat(new String(document.content(), 0, 5)).isEqualTo("%PDF-");
    assertThat(
            HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(document.content())))
        .isEqualTo(issued.sha256());
    assertThat(document.name()).matches("document-[2-9A-Z]{4}\\.pdf");
    assertThat(
            count(
                "select count(*) from EMP_OPERATION where OPERATION = 'CERTIFICATE_DOWNLOAD' and"
                    + " CASE_NUMBER = ? and PRINCIPAL = ? and DETAIL = ? and OUTCOME = 'OK'",
                issued.caseNumber(),
                MALLORCA,
                "certificate " + issued.id()))
        .isEqualTo(1);
  }

  @Test
  default void whoHasThePaper_isToldWhetherItHolds_andNoName() throws Exception {
    CertificateView issued = certificate();

    Result told = verify("10.2.0.1", issued.code().toLowerCase().replace("-", " "));

    assertThat(told)
        .isInstanceOfSatisfying(
            Result.Known.class,
            known -> {
              assertThat(known.standing()).isEqualTo(CertificateStanding.VALID);
              assertThat(known.institution()).isEqualTo("Ajuntament de Palma");
              assertThat(known.issuedOn()).isEqualTo(today());
              assertThat(known.validUntil()).isNull();
              assertThat(known.initials()).isEqualTo("À. Ñ. Ç.");
              assertThat(known.sha256()).isEqualTo(issued.sha256());
            });
    assertThat(told.toString()).doesNotContain("Àngela", issued.caseNumber());
    assertThat(
            text(
                "select concat(PRINCIPAL, ' ', ADDRESS, ' ', OUTCOME) from EMP_OPERATION"
                    + " where OPERATION = 'CERTIFICATE_VERIFY' and DETAIL = ?",
                "certificate " + issued.id()))
        .isEqualTo("? 10.2.0.1 OK");
    for (String wrong : List.of("", "x", "2222-2222-2222-2222", "' or '1'='1")) {
      assertThat(verify("10.2.0.1", wrong)).as(wrong).isInstanceOf(Result.Unknown.class);
    }
  }

  @Test
  default void revoked_orWithATitleThatWasLost_itHoldsNoMore() throws Exception {
    CertificateView issued = certificate();
    String number = issued.caseNumber();

    assertThatThrownBy(() -> revoke(MALLORCA, issued, version(number)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> revoke(PALMA, issued, version(number) - 1))
        .isInstanceOf(StaleStatusException.class);
    TitleView named = open(PALMA, number).titles().get(0);
    withdraw(PALMA, named, version(number));
    assertThat(standing("10.2.0.2", issued)).isEqualTo(CertificateStanding.OVERTAKEN);
    assertThat(open(PALMA, number).certificates())
        .extracting(CertificateView::standing)
        .containsExactly(CertificateStanding.OVERTAKEN);

    revoke(PALMA, issued, version(number));

    assertThat(standing("10.2.0.2", issued)).isEqualTo(CertificateStanding.REVOKED);
    assertThatThrownBy(() -> revoke(PALMA, issued, version(number)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            twice -> assertThat(twice.key()).isEqualTo("error.certificate.revoked"));
  }

  @Test
  default void aCertificateOfAnOrder_isOvertakenWhenTheCourtLiftsIt_andExpiresByDate()
      throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    String order = StateSays.orders(number, OrderState.GRANTED);
    CertificateView issued = issue(PALMA, number, Set.of("order/" + order), version(number));
    assertThat(issued.validUntil()).isEqualTo(today().plusYears(1));
    assertThat(standing("10.2.0.3", issued)).isEqualTo(CertificateStanding.VALID);

    ends(number, today().minusDays(1));
    assertThat(standing("10.2.0.3", issued)).isEqualTo(CertificateStanding.OVERTAKEN);
    change(
        "update EMP_ACCREDITATION_CERTIFICATE set VALID_UNTIL = ? where ID = ?",
        today().minusDays(1),
        issued.id());
    assertThat(standing("10.2.0.3", issued)).isEqualTo(CertificateStanding.EXPIRED);
  }

  @Test
  default void asking_inAFlood_isRefused_andReachesNoTable() throws Exception {
    int answered = 0;
    while (!(verify("10.2.0.4", "2222-2222-2222-2222") instanceof Result.TooMany)) {
      answered++;
    }

    assertThat(answered).isBetween(10, 100);
    assertThat(
            count(
                "select count(*) from EMP_OPERATION where OPERATION = 'CERTIFICATE_VERIFY'"
                    + " and ADDRESS = '10.2.0.4'"))
        .isEqualTo(answered);
  }

  @Test
  default void theAccreditationOfACase_takesAtMostEightStatements() throws Exception {
    CertificateView issued = certificate();
    StateSays.orders(issued.caseNumber(), OrderState.GRANTED);

    Statements.assertAtMost(
        "accreditation",
        PALMA,
        Roles.TECHNICIAN,
        () -> accreditation().open(issued.caseNumber(), DUTY));
  }

  private static AccreditationService accreditation() {
    return bean(AccreditationService.class);
  }

  private static AccreditationView open(String principal, String number) throws Exception {
    return Desk.technician(principal, () -> accreditation().open(number, DUTY));
  }

  private static TitleView record(String principal, String number, TitleCommand title)
      throws Exception {
    return Desk.technician(principal, () -> accreditation().record(number, title, DUTY));
  }

  private static TitleView withdraw(String principal, TitleView title, long version)
      throws Exception {
    return Desk.technician(
        principal,
        () ->
            accreditation()
                .withdraw(title.id(), version, TitleWithdrawal.RECORDED_BY_MISTAKE, null));
  }

  private static CertificateView issue(
      String principal, String number, Set<String> titles, long version) throws Exception {
    return Desk.technician(
        principal,
        () ->
            accreditation()
                .issue(
                    number, new CertificateCommand(CertificateLanguage.CA, titles, version), DUTY));
  }

  private static CertificateDocument download(String principal, String number, Long id)
      throws Exception {
    return Desk.technician(principal, () -> accreditation().download(number, id, DUTY));
  }

  private static CertificateView revoke(String principal, CertificateView issued, long version)
      throws Exception {
    return Desk.technician(
        principal,
        () ->
            accreditation()
                .revoke(issued.id(), version, RevocationReason.ASKED_BY_HOLDER, "Prova"));
  }

  /** Of a report without an end. */
  private static CertificateView certificate() throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.person("Àngela", "Ñandú", "Ça"));
    TitleView title = record(PALMA, number, report(1));
    return issue(PALMA, number, Set.of(title.key()), 2);
  }

  private static CertificateStanding standing(String address, CertificateView issued) {
    return ((Result.Known) verify(address, issued.code())).standing();
  }

  private static Result verify(String address, String code) {
    CallContext context = bean(CallContext.class);
    context.from(address);
    try {
      return bean(CertificateVerifier.class).verify(code);
    } finally {
      context.from("127.0.0.1");
    }
  }

  private static void refused(String number, TitleCommand title, String field) {
    assertThatThrownBy(() -> record(PALMA, number, title))
        .isInstanceOfSatisfying(
            InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo(field));
  }

  private static TitleCommand report(long version) {
    return title(TitleKind.SPECIALISED_SERVICE_REPORT, "cmallorca", null, today(), null, version);
  }

  private static TitleCommand title(
      TitleKind kind, String institution, String issuer, LocalDate issuedOn, LocalDate until) {
    return title(kind, institution, issuer, issuedOn, until, 1);
  }

  private static TitleCommand title(
      TitleKind kind,
      String institution,
      String issuer,
      LocalDate issuedOn,
      LocalDate until,
      long version) {
    return new TitleCommand(kind, institution, issuer, "12/2026", issuedOn, until, version);
  }

  /** The last day of all measures of a case becomes another. */
  private static void ends(String number, LocalDate lastDay) throws Exception {
    change(
        "update EMP_PROTECTION_MEASURE set VALID_FROM = ?, VALID_UNTIL = ?, LAST_DAY = ?"
            + " where CASE_ID ="
            + " (select ID from EMP_CASE_FILE where CASE_NUMBER = ?)",
        lastDay.minusDays(30),
        lastDay,
        lastDay,
        number);
  }

  private static LocalDate today() {
    return bean(BusinessClock.class).today();
  }

  private static long version(String number) throws Exception {
    return count("select STATUS_VERSION from EMP_CASE_FILE where CASE_NUMBER = ?", number);
  }
}

package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.DUTY;
import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.Server.eventually;
import static es.caib.empara.incontainer.Server.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.documents.DocumentFormat;
import es.caib.empara.documents.DocumentKind;
import es.caib.empara.documents.DocumentOrigin;
import es.caib.empara.documents.ElaborationState;
import es.caib.empara.documents.service.DocumentAlreadyThere;
import es.caib.empara.documents.service.DocumentCommand;
import es.caib.empara.documents.service.DocumentKeyService;
import es.caib.empara.documents.service.DocumentService;
import es.caib.empara.documents.service.DocumentVault;
import es.caib.empara.documents.service.DocumentView;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** Documents of a case: who may, what is taken, how it is kept, and what the log says. */
interface Documents {

  String TECHNICIAN = "tecnica@cformentera";
  String OTHER_ISLAND = "tecnica@cmenorca";

  @Test
  default void putting_withoutTheRole_theScopeOrThePresentStatus_keepsNothing() throws Exception {
    String number = Desk.aCase();
    Desk.assessed(number);
    byte[] pdf = pdf();
    long contents = count("select count(*) from EMP_DOCUMENT_CONTENT");

    for (String role : List.of(Roles.READER, Roles.ADMIN, Roles.OPERATOR, Roles.AUDITOR)) {
      assertThatThrownBy(
              () ->
                  As.user(
                      "consulta@cmallorca",
                      role,
                      () -> bean(DocumentService.class).put(number, command(2), in(pdf), DUTY)))
          .as(role)
          .isInstanceOf(EJBAccessException.class);
    }
    assertThatThrownBy(() -> put(OTHER_ISLAND, number, 2, pdf)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> put(TECHNICIAN, number, 1, pdf))
        .isInstanceOfSatisfying(
            StaleStatusException.class, stale -> assertThat(stale.changes()).hasSize(1));

    assertThat(count("select count(*) from EMP_DOCUMENT_CONTENT")).isEqualTo(contents);
    assertThat(list(number)).isEmpty();
    assertThat(Desk.open(TECHNICIAN, number).statusVersion()).isEqualTo(2);
  }

  @Test
  default void putting_whatIsNoDocument_namesTheField_andIsNoAct() throws Exception {
    String number = Desk.aCase();
    byte[] large = Arrays.copyOf(pdf(), DocumentVault.MOST_BYTES + 1);

    assertRefused(number, command(1), large, "file: error.document.large");
    assertRefused(number, command(1), new byte[0], "file: error.document.empty");
    assertRefused(number, command(1), "MZ".getBytes(), "file: error.document.type");
    assertRefused(number, titled(" "), pdf(), "title: error.missing");
    assertRefused(number, titled("x".repeat(201)), pdf(), "title: error.document.title");
    assertRefused(number, titled("a\nb"), pdf(), "title: error.characters");

    assertThat(list(number)).isEmpty();
    assertThat(Desk.open(TECHNICIAN, number).statusVersion()).isEqualTo(1);
  }

  @Test
  default void aDocument_isAnActOnTheCase_withItsMetadata_andEncrypted() throws Exception {
    String number = Desk.aCase();
    byte[] pdf = pdf();

    DocumentView put = put(TECHNICIAN, number, 1, pdf);

    assertThat(put.identifier()).matches("ES_X00000000_\\d{4}_[A-Z0-9]{30}");
    assertThat(put.format()).isEqualTo(DocumentFormat.PDF);
    assertThat(put.ntiType()).isEqualTo("TD13");
    assertThat(put.fileName()).isEqualTo("informe.pdf");
    assertThat(put.size()).isEqualTo(pdf.length);
    assertThat(put.mine()).isTrue();
    assertThat(Desk.open(TECHNICIAN, number).timeline())
        .filteredOn(line -> "DOCUMENT_ADDED".equals(line.to()))
        .singleElement()
        .extracting(TimelineLine::detail, TimelineLine::statusVersion)
        .containsExactly("REPORT Informe inventat", 2L);
    assertThat(entries("DOCUMENT_ADD", number, "OK", "document " + put.id())).isEqualTo(1);
    assertThat(
            count(
                "select count(*) from EMP_DOCUMENT_CONTENT c join EMP_DOCUMENT d on"
                    + " d.CONTENT_ID = c.ID where d.ID = ? and"
                    + " position('25504446', rawtohex(c.SEALED)) = 0",
                put.id()))
        .isEqualTo(1);
  }

  @Test
  default void theSameContent_isKeptOnce_andTellsOfItselfOnTheSameCase() throws Exception {
    String one = Desk.aCase();
    String two = Desk.aCase();
    byte[] pdf = pdf();
    DocumentView first = put(TECHNICIAN, one, 1, pdf);

    assertThatThrownBy(() -> put(TECHNICIAN, one, 2, pdf))
        .isInstanceOfSatisfying(
            DocumentAlreadyThere.class,
            known -> {
              assertThat(known.there().id()).isEqualTo(first.id());
              assertThat(known.there().putBy()).isEqualTo(TECHNICIAN);
            });
    DocumentView second = put(TECHNICIAN, two, 1, pdf);

    assertThat(contentOf(second)).isEqualTo(contentOf(first));
    assertThat(Desk.open(TECHNICIAN, one).statusVersion()).isEqualTo(2);
    withdraw(TECHNICIAN, first, 2);
    assertThat(contentOf(put(TECHNICIAN, one, 3, pdf))).isEqualTo(contentOf(first));
    assertThat(download(TECHNICIAN, two, second)).isEqualTo(pdf);
  }

  @Test
  default void theSameContent_putOnManyCasesAtOnce_isKeptOnce() throws Exception {
    byte[] pdf = pdf();
    List<String> numbers = List.of(Desk.aCase(), Desk.aCase(), Desk.aCase(), Desk.aCase());

    List<CompletableFuture<Long>> all =
        numbers.stream()
            .map(number -> Background.run(() -> contentOf(put(TECHNICIAN, number, 1, pdf))))
            .toList();

    assertThat(all.stream().map(CompletableFuture::join).distinct()).hasSize(1);
  }

  @Test
  default void aDownload_isLogged_andSoIsARefusedOne() throws Exception {
    String number = Desk.aCase();
    String other = Desk.aCase();
    byte[] pdf = pdf();
    DocumentView put = put(TECHNICIAN, number, 1, pdf);

    assertThat(download(TECHNICIAN, number, put)).isEqualTo(pdf);
    assertThat(download("guardia@ibd", Roles.COORDINATOR, number, put)).isEqualTo(pdf);
    assertThatThrownBy(() -> download(OTHER_ISLAND, number, put)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> download(TECHNICIAN, other, put))
        .as("with the reason for another case")
        .isInstanceOf(NotFound.class);
    for (String role : List.of(Roles.READER, Roles.ADMIN, Roles.OPERATOR, Roles.AUDITOR)) {
      assertThatThrownBy(() -> download(TECHNICIAN, role, number, put))
          .as(role)
          .isInstanceOf(EJBAccessException.class);
    }

    String detail = "document " + put.id();
    assertThat(entries("DOCUMENT_DOWNLOAD", number, "OK", detail)).isEqualTo(2);
    assertThat(entries("DOCUMENT_DOWNLOAD", number, "REFUSED", detail)).isEqualTo(1);
    assertThat(entries("DOCUMENT_DOWNLOAD", other, "REFUSED", detail)).isEqualTo(1);
    assertThat(
            count(
                "select count(*) from EMP_OPERATION where OPERATION = 'DOCUMENT_DOWNLOAD'"
                    + " and CASE_NUMBER = ? and REASON = 'DUTY'",
                number))
        .isEqualTo(3);
  }

  @Test
  default void aWithdrawal_isForWhoeverPutIt_leavesItsTrace_andNoContent() throws Exception {
    String number = Desk.aCase();
    DocumentView put = put(TECHNICIAN, number, 1, pdf());

    assertThatThrownBy(
            () ->
                As.user(
                    "guardia@ibd",
                    Roles.COORDINATOR,
                    () -> {
                      bean(DocumentService.class).withdraw(put.id(), 2, "No és meu");
                      return null;
                    }))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> withdraw(TECHNICIAN, put, 1)).isInstanceOf(StaleStatusException.class);
    withdraw(TECHNICIAN, put, 2);

    assertThatThrownBy(() -> withdraw(TECHNICIAN, put, 3)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> download(TECHNICIAN, number, put)).isInstanceOf(NotFound.class);
    assertThat(list(number))
        .singleElement()
        .satisfies(
            document -> {
              assertThat(document.isWithdrawn()).isTrue();
              assertThat(document.withdrawnBy()).isEqualTo(TECHNICIAN);
              assertThat(document.withdrawalReason()).isEqualTo("Posat per error");
            });
    assertThat(Desk.open(TECHNICIAN, number).statusVersion()).isEqualTo(3);
  }

  @Test
  default void aContent_thatWasChangedOrSwappedInTheDatabase_isNotGivenOut() throws Exception {
    String number = Desk.aCase();
    DocumentView one = put(TECHNICIAN, number, 1, pdf());
    DocumentView two = put(TECHNICIAN, number, 2, pdf());
    DocumentView three = put(TECHNICIAN, number, 3, pdf());

    change("update EMP_DOCUMENT set CONTENT_ID = ? where ID = ?", contentOf(two), one.id());
    change(
        "update EMP_DOCUMENT_CONTENT set SEALED = SEALED || X'00' where ID = ?", contentOf(three));

    assertThatThrownBy(() -> download(TECHNICIAN, number, one)).hasMessageContaining("not what");
    assertThatThrownBy(() -> download(TECHNICIAN, number, three)).hasMessageContaining("not what");
    assertThat(download(TECHNICIAN, number, two)).isNotEmpty();
    assertThat(entries("DOCUMENT_DOWNLOAD", number, "FAILED", null)).isEqualTo(2);
    // What cannot be opened must not stay for the test of the new key.
    long content = contentOf(three);
    change("delete from EMP_DOCUMENT where ID = ?", three.id());
    change("delete from EMP_DOCUMENT_CONTENT where ID = ?", content);
  }

  @Test
  default void aNewKey_whilePeopleRead_breaksNoDownload_andLeavesNothingUnderTheOld()
      throws Exception {
    String number = Desk.aCase();
    byte[] pdf = pdf();
    DocumentView put = put(TECHNICIAN, number, 1, pdf);
    IntStream.range(0, 12).forEach(i -> putAnother());
    long before = key(contentOf(put));
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Integer> reading =
        Background.run(
            () -> {
              int reads = 0;
              while (!done.get()) {
                assertThat(download(TECHNICIAN, number, put)).isEqualTo(pdf);
                reads++;
              }
              return reads;
            });

    DocumentKeyService.KeyState state =
        As.user("operacio@ibd", Roles.OPERATOR, () -> bean(DocumentKeyService.class).renew());
    assertThat(state.behind()).isGreaterThanOrEqualTo(13);
    String during = Desk.aCase();
    DocumentView fresh = put(TECHNICIAN, during, 1, pdf());
    eventually(
        () ->
            count(
                    "select count(*) from EMP_DOCUMENT_CONTENT where KEY_ID <>"
                        + " (select PRIMARY_KEY_ID from EMP_DOCUMENT_KEYS)")
                == 0);
    done.set(true);

    assertThat(reading.join()).isPositive();
    assertThat(key(contentOf(put))).isNotEqualTo(before).isEqualTo(key(contentOf(fresh)));
    assertThat(download(TECHNICIAN, number, put)).isEqualTo(pdf);
    assertThat(
            As.user("operacio@ibd", Roles.OPERATOR, () -> bean(DocumentKeyService.class).state())
                .behind())
        .isZero();
    assertThatThrownBy(
            () ->
                As.user(TECHNICIAN, Roles.TECHNICIAN, () -> bean(DocumentKeyService.class).renew()))
        .isInstanceOf(EJBAccessException.class);
  }

  private static void putAnother() {
    try {
      put(TECHNICIAN, Desk.aCase(), 1, pdf());
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private static void assertRefused(
      String number, DocumentCommand command, byte[] content, String message) {
    assertThatThrownBy(
            () ->
                Desk.technician(
                    TECHNICIAN,
                    () -> bean(DocumentService.class).put(number, command, in(content), DUTY)))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(message);
  }

  private static DocumentView put(String principal, String number, long version, byte[] content)
      throws Exception {
    return Desk.technician(
        principal,
        () -> bean(DocumentService.class).put(number, command(version), in(content), DUTY));
  }

  private static List<DocumentView> list(String number) throws Exception {
    return Desk.technician(TECHNICIAN, () -> bean(DocumentService.class).list(number, DUTY));
  }

  private static byte[] download(String principal, String number, DocumentView document)
      throws Exception {
    return download(principal, Roles.TECHNICIAN, number, document);
  }

  private static byte[] download(
      String principal, String role, String number, DocumentView document) throws Exception {
    return As.user(
            principal,
            role,
            () -> bean(DocumentService.class).download(number, document.id(), DUTY))
        .content();
  }

  private static void withdraw(String principal, DocumentView document, long version)
      throws Exception {
    Desk.technician(
        principal,
        () -> {
          bean(DocumentService.class).withdraw(document.id(), version, "Posat per error");
          return null;
        });
  }

  private static long entries(String operation, String number, String outcome, String detail)
      throws Exception {
    return detail == null
        ? count(
            "select count(*) from EMP_OPERATION where OPERATION = ? and CASE_NUMBER = ?"
                + " and OUTCOME = ?",
            operation,
            number,
            outcome)
        : count(
            "select count(*) from EMP_OPERATION where OPERATION = ? and CASE_NUMBER = ?"
                + " and OUTCOME = ? and DETAIL = ?",
            operation,
            number,
            outcome,
            detail);
  }

  private static long contentOf(DocumentView document) throws Exception {
    return count("select CONTENT_ID from EMP_DOCUMENT where ID = ?", document.id());
  }

  private static long key(long contentId) throws Exception {
    return Long.parseLong(text("select KEY_ID from EMP_DOCUMENT_CONTENT where ID = ?", contentId));
  }

  private static DocumentCommand command(long version) {
    return new DocumentCommand(
        DocumentKind.REPORT,
        "Informe inventat",
        "C:\\fakepath\\informe.exe",
        DocumentOrigin.ADMINISTRATION,
        ElaborationState.EE01,
        version);
  }

  private static DocumentCommand titled(String title) {
    return new DocumentCommand(
        DocumentKind.REPORT,
        title,
        "informe.pdf",
        DocumentOrigin.ADMINISTRATION,
        ElaborationState.EE01,
        1);
  }

  private static ByteArrayInputStream in(byte[] content) {
    return new ByteArrayInputStream(content);
  }

  /** One that nobody has put. */
  static byte[] pdf() {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setTitle("Inventat " + UUID.randomUUID());
      document.save(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}

package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.DUTY;
import static es.caib.empara.incontainer.Server.bean;

import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.DeviceEventKind;
import es.caib.empara.cases.DeviceReport;
import es.caib.empara.cases.DocumentType;
import es.caib.empara.cases.IncidentKind;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.cases.PersonIdentity;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.Reliability;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseFeed;
import es.caib.empara.cases.service.CaseView;
import es.caib.empara.documents.DocumentKind;
import es.caib.empara.documents.DocumentOrigin;
import es.caib.empara.documents.ElaborationState;
import es.caib.empara.documents.service.DocumentCommand;
import es.caib.empara.documents.service.DocumentService;
import es.caib.empara.documents.service.DocumentView;
import es.caib.empara.orders.OrderState;
import es.caib.empara.shared.service.BusinessClock;
import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A case of Formentera of which everything is known.
 *
 * @param phone of the victim, who has granted contact
 * @param document its id
 */
record WholeCase(String number, String orderId, String phone, Long document) {

  static final String TECHNICIAN = "tecnica@cformentera";

  static WholeCase known() throws Exception {
    String phone = "6" + StateSays.newDigits();
    PersonIdentity victim =
        new PersonIdentity(
            DocumentType.NONE, null, "Prova", "Inventada", null, null, null, null, phone, "ar");
    String number =
        StateSays.registers(
            StateSays.newNumber(),
            Body.PLACE,
            victim,
            StateSays.anybody(),
            ContactAuthorisation.UNKNOWN);
    StateSays.contact(number, ContactAuthorisation.GRANTED, phone);
    StateSays.assesses(number, RiskLevel.LOW);
    StateSays.assesses(number, RiskLevel.MEDIUM);
    String orderId = StateSays.orders(number, OrderState.GRANTED);
    breach(number, orderId);
    device(number, DeviceEventKind.INSTALLED);
    CaseView view = Desk.open(TECHNICIAN, number);
    DocumentView document =
        Desk.technician(
            TECHNICIAN,
            () ->
                bean(DocumentService.class)
                    .put(
                        number,
                        new DocumentCommand(
                            DocumentKind.REPORT,
                            "Informe inventat",
                            "informe.pdf",
                            DocumentOrigin.ADMINISTRATION,
                            ElaborationState.EE01,
                            view.statusVersion()),
                        new ByteArrayInputStream(Documents.pdf()),
                        DUTY));
    return new WholeCase(number, orderId, phone, document.id());
  }

  static void device(String number, DeviceEventKind kind) throws Exception {
    Provenance said = said("/cometa");
    Desk.system(
        () -> {
          bean(CaseFeed.class).recordDevice(number, new DeviceReport(kind, said.time()), said);
          return null;
        });
  }

  static void breach(String number, String orderId) throws Exception {
    Provenance said = said("/ses/viogen");
    Desk.system(
        () ->
            bean(CaseFeed.class)
                .recordIncident(
                    number,
                    new IncidentReport(
                        "I-" + UUID.randomUUID(),
                        IncidentKind.BREACH,
                        said.time(),
                        null,
                        "Prova inventada",
                        Reliability.FACT,
                        orderId,
                        "M-1"),
                    said));
  }

  private static Provenance said(String source) {
    OffsetDateTime now = bean(BusinessClock.class).now();
    return new Provenance(source, UUID.randomUUID().toString(), now, now, false);
  }
}

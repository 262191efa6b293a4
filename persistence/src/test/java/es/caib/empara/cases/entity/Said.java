package es.caib.empara.cases.entity;

import static es.caib.empara.cases.CaseFixtures.at;

import es.caib.empara.cases.AssessmentReport;
import es.caib.empara.cases.CaseFixtures;
import es.caib.empara.cases.CaseFlag;
import es.caib.empara.cases.CaseRegistration;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.DeviceEventKind;
import es.caib.empara.cases.DeviceReport;
import es.caib.empara.cases.DocumentType;
import es.caib.empara.cases.IncidentKind;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.cases.PersonIdentity;
import es.caib.empara.cases.PrisonEventKind;
import es.caib.empara.cases.PrisonReport;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.Reliability;
import es.caib.empara.cases.RiskLevel;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * Something that the State says of a case.
 *
 * @param minute of the hour in which all happens
 * @param value draws what is said, of whatever kind
 */
record Said(Kind kind, int minute, String eventId, int value) {

  static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");

  /** The place in history: the time, then the id. */
  static final Comparator<Said> BY_PLACE =
      Comparator.comparingInt(Said::minute).thenComparing(Said::eventId);

  private static final List<String> MUNICIPALITIES = List.of("07040", "07027", "07033");

  /** What it is about. */
  enum Kind {
    REGISTRATION,
    RISK,
    STATE,
    FLAG,
    MOVE,
    CONTACT,
    INCIDENT,
    PRISON,
    DEVICE
  }

  Provenance provenance() {
    return at(time(), eventId);
  }

  OffsetDateTime time() {
    return NINE.plusMinutes(minute);
  }

  CaseRegistration registration() {
    return new CaseRegistration(
        new PersonIdentity(
            DocumentType.NONE, null, "Prova", eventId, null, null, "FEMALE", "ES", phone(), "ca"),
        CaseFixtures.person("Exemple", eventId),
        "PARTNER " + value,
        municipality(),
        "Unitat " + value,
        value % 2 == 0,
        authorisation(),
        LocalDate.of(2026, 9, 3).plusDays(value),
        value % 3 == 0);
  }

  AssessmentReport assessment() {
    return CaseFixtures.assessment(pick(RiskLevel.values()), time().minusHours(value));
  }

  CaseState state() {
    return pick(CaseState.values());
  }

  CaseFlag flag() {
    return pick(CaseFlag.values());
  }

  boolean isSet() {
    return value % 2 == 0;
  }

  String municipality() {
    return MUNICIPALITIES.get(value % MUNICIPALITIES.size());
  }

  ContactAuthorisation authorisation() {
    return pick(ContactAuthorisation.values());
  }

  /** Sometimes none. */
  String phone() {
    return value % 3 == 0 ? null : "+34 300 00 00 0" + value % 10;
  }

  /** Of three incidents, some of which are reported again. */
  IncidentReport incident() {
    return new IncidentReport(
        "IN-" + value % 3,
        pick(IncidentKind.values()),
        time().minusHours(value),
        null,
        "Fets " + eventId,
        pick(Reliability.values()),
        null,
        null);
  }

  PrisonReport prison() {
    return new PrisonReport(pick(PrisonEventKind.values()), time().plusDays(value), null, null);
  }

  DeviceReport device() {
    return new DeviceReport(pick(DeviceEventKind.values()), time());
  }

  private <E> E pick(E[] values) {
    return values[value % values.length];
  }
}

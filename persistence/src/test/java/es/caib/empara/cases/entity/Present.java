package es.caib.empara.cases.entity;

import es.caib.empara.cases.CaseFlag;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.DeviceReport;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.cases.PersonIdentity;
import es.caib.empara.cases.PrisonReport;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.entity.Said.Kind;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What every screen shows of a case. */
record Present(
    RiskLevel level,
    OffsetDateTime assessedAt,
    OffsetDateTime nextDue,
    CaseState state,
    List<String> flags,
    String municipality,
    ContactAuthorisation contact,
    PersonIdentity victim,
    PersonIdentity aggressor,
    String circumstances,
    OffsetDateTime registeredAt,
    Map<String, IncidentReport> incidents,
    PrisonReport prison,
    DeviceReport device,
    OffsetDateTime asOf) {

  /** As the entities have it. */
  static Present of(CaseFile file, Map<String, Incident> incidents) {
    Map<String, IncidentReport> reports = new TreeMap<>();
    incidents.forEach((id, incident) -> reports.put(id, report(incident)));
    return new Present(
        file.riskLevel(),
        file.riskAssessedAt(),
        file.nextAssessmentDue(),
        file.state(),
        file.flags(),
        file.municipality(),
        file.contactAuthorisation(),
        file.victim(),
        file.aggressor(),
        circumstances(
            file.relationship(),
            file.policeUnit(),
            file.minorsInCharge(),
            file.complaintDate(),
            file.zeroProtocol()),
        file.registeredAt(),
        reports,
        file.prison(),
        file.device(),
        file.asOf());
  }

  /**
   * As the interchange defines it, whatever order things came in: of each aspect, what has the
   * greatest time, and of the same time the greater id.
   */
  static Present of(Collection<Said> history) {
    Said registered = newest(history, said -> said.kind() == Kind.REGISTRATION).orElseThrow();
    Said place =
        newest(history, said -> Set.of(Kind.REGISTRATION, Kind.MOVE).contains(said.kind()))
            .orElseThrow();
    Said contact =
        newest(history, said -> Set.of(Kind.REGISTRATION, Kind.CONTACT).contains(said.kind()))
            .orElseThrow();
    Optional<Said> risk = newest(history, said -> said.kind() == Kind.RISK);
    return new Present(
        risk.map(said -> said.assessment().level().present()).orElse(null),
        risk.map(said -> said.assessment().assessedAt()).orElse(null),
        risk.map(said -> said.assessment().nextAssessmentDue()).orElse(null),
        newest(history, said -> said.kind() == Kind.STATE)
            .map(Said::state)
            .orElse(CaseState.ACTIVE),
        flags(history),
        place.municipality(),
        contact.authorisation(),
        withPhone(registered.registration().victim(), contact.phone()),
        registered.registration().aggressor(),
        circumstances(
            registered.registration().relationship(),
            registered.registration().policeUnit(),
            registered.registration().minorsInCharge(),
            registered.registration().complaintDate(),
            registered.registration().zeroProtocol()),
        history.stream()
            .filter(said -> said.kind() == Kind.REGISTRATION)
            .map(Said::time)
            .min(OffsetDateTime::compareTo)
            .orElseThrow(),
        incidents(history),
        newest(history, said -> said.kind() == Kind.PRISON).map(Said::prison).orElse(null),
        newest(history, said -> said.kind() == Kind.DEVICE).map(Said::device).orElse(null),
        history.stream().map(Said::time).max(OffsetDateTime::compareTo).orElseThrow());
  }

  private static Optional<Said> newest(Collection<Said> history, Predicate<Said> about) {
    return history.stream().filter(about).max(Said.BY_PLACE);
  }

  private static List<String> flags(Collection<Said> history) {
    List<String> set = new ArrayList<>();
    for (CaseFlag flag : CaseFlag.values()) {
      newest(history, said -> said.kind() == Kind.FLAG && said.flag() == flag)
          .filter(Said::isSet)
          .ifPresent(said -> set.add(flag.name()));
    }
    return set.stream().sorted().toList();
  }

  private static Map<String, IncidentReport> incidents(Collection<Said> history) {
    return history.stream()
        .filter(said -> said.kind() == Kind.INCIDENT)
        .sorted(Said.BY_PLACE)
        .map(Said::incident)
        .collect(
            Collectors.toMap(
                IncidentReport::incidentId,
                report -> report,
                (older, newer) -> newer,
                TreeMap::new));
  }

  private static IncidentReport report(Incident incident) {
    return new IncidentReport(
        incident.incidentId(),
        incident.kind(),
        incident.occurredAt(),
        incident.municipality(),
        incident.summary(),
        incident.reliability(),
        incident.orderId(),
        incident.measureId());
  }

  private static PersonIdentity withPhone(PersonIdentity person, String phone) {
    return new PersonIdentity(
        person.documentType(),
        person.documentNumber(),
        person.givenName(),
        person.surname1(),
        person.surname2(),
        person.birthDate(),
        person.sex(),
        person.nationality(),
        phone,
        person.preferredLanguage());
  }

  private static String circumstances(Object... parts) {
    return List.of(parts).toString();
  }
}

package es.caib.empara.cases.entity;

import es.caib.empara.cases.AssessmentReport;
import es.caib.empara.cases.CaseRegistration;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.DeviceReport;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.cases.PersonIdentity;
import es.caib.empara.cases.PrisonReport;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.shared.Required;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The image of a VioGén case: one victim and one denounced person. The State is the only authority
 * on it; every verb takes what the State (or an institution) says and answers with the status
 * change that follows. The present is what has the greatest time; a late fact enters the history
 * only.
 */
@Entity
@Table(name = "EMP_CASE_FILE")
@SequenceGenerator(name = "caseFile", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class CaseFile {

  private static final Pattern CASE_NUMBER = Pattern.compile("[A-Z0-9-]{4,24}");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "caseFile")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CASE_NUMBER", updatable = false)
  private String caseNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private CaseState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "RISK_LEVEL")
  private RiskLevel riskLevel;

  /** The level as a number, so that lists can be ordered by it; 0 before the first assessment. */
  @Column(name = "RISK_RANK")
  private int riskRank;

  @Column(name = "RISK_ASSESSED_AT")
  private OffsetDateTime riskAssessedAt;

  @Column(name = "RISK_SOURCE")
  private String riskSource;

  @Embedded
  @AttributeOverride(name = "time", column = @Column(name = "RISK_EVENT_TIME"))
  @AttributeOverride(name = "eventId", column = @Column(name = "RISK_EVENT_ID"))
  private HistoryMark riskMark;

  @Column(name = "NEXT_ASSESSMENT_DUE")
  private OffsetDateTime nextAssessmentDue;

  @Column(name = "JUDICIAL_MEASURES")
  private boolean judicialMeasures;

  @Column(name = "STATUS_VERSION")
  private long statusVersion;

  @Column(name = "MUNICIPALITY")
  private String municipality;

  @Enumerated(EnumType.STRING)
  @Column(name = "CONTACT_AUTHORISATION")
  private ContactAuthorisation contactAuthorisation;

  @Column(name = "MINORS_IN_CHARGE")
  private boolean minorsInCharge;

  @Column(name = "RELATIONSHIP")
  private String relationship;

  @Column(name = "POLICE_UNIT")
  private String policeUnit;

  @Column(name = "COMPLAINT_DATE")
  private LocalDate complaintDate;

  @Column(name = "ZERO_PROTOCOL")
  private boolean zeroProtocol;

  @Column(name = "REGISTERED_AT")
  private OffsetDateTime registeredAt;

  @Embedded
  @AttributeOverride(name = "time", column = @Column(name = "REGISTRATION_TIME"))
  @AttributeOverride(name = "eventId", column = @Column(name = "REGISTRATION_EVENT_ID"))
  private HistoryMark registrationMark;

  @Embedded
  @AttributeOverride(name = "time", column = @Column(name = "STATE_EVENT_TIME"))
  @AttributeOverride(name = "eventId", column = @Column(name = "STATE_EVENT_ID"))
  private HistoryMark stateMark;

  @Embedded
  @AttributeOverride(name = "time", column = @Column(name = "PLACE_EVENT_TIME"))
  @AttributeOverride(name = "eventId", column = @Column(name = "PLACE_EVENT_ID"))
  private HistoryMark placeMark;

  @Embedded
  @AttributeOverride(name = "time", column = @Column(name = "CONTACT_EVENT_TIME"))
  @AttributeOverride(name = "eventId", column = @Column(name = "CONTACT_EVENT_ID"))
  private HistoryMark contactMark;

  @Embedded
  @AttributeOverride(name = "time", column = @Column(name = "INCIDENT_EVENT_TIME"))
  @AttributeOverride(name = "eventId", column = @Column(name = "INCIDENT_EVENT_ID"))
  private HistoryMark incidentMark;

  /** The flags that are set, by name, each between commas. */
  @Column(name = "FLAGS")
  private String flags = "";

  @Embedded private PrisonImage prison;

  @Embedded
  @AttributeOverride(name = "time", column = @Column(name = "PRISON_EVENT_TIME"))
  @AttributeOverride(name = "eventId", column = @Column(name = "PRISON_EVENT_ID"))
  private HistoryMark prisonMark;

  @Embedded private DeviceImage device;

  @Embedded
  @AttributeOverride(name = "time", column = @Column(name = "DEVICE_EVENT_TIME"))
  @AttributeOverride(name = "eventId", column = @Column(name = "DEVICE_EVENT_ID"))
  private HistoryMark deviceMark;

  @Column(name = "LAST_ACT_AT")
  private OffsetDateTime lastActAt;

  @Embedded private CaseAlarm alarm;

  @Column(name = "AS_OF")
  private OffsetDateTime asOf;

  @Column(name = "AS_OF_RECEIVED_AT")
  private OffsetDateTime asOfReceivedAt;

  @Embedded
  @AttributeOverride(name = "givenName", column = @Column(name = "VICTIM_GIVEN_NAME"))
  @AttributeOverride(name = "surname1", column = @Column(name = "VICTIM_SURNAME1"))
  @AttributeOverride(name = "surname2", column = @Column(name = "VICTIM_SURNAME2"))
  @AttributeOverride(name = "documentType", column = @Column(name = "VICTIM_DOCUMENT_TYPE"))
  @AttributeOverride(name = "documentNumber", column = @Column(name = "VICTIM_DOCUMENT_NUMBER"))
  @AttributeOverride(name = "birthDate", column = @Column(name = "VICTIM_BIRTH_DATE"))
  @AttributeOverride(name = "sex", column = @Column(name = "VICTIM_SEX"))
  @AttributeOverride(name = "nationality", column = @Column(name = "VICTIM_NATIONALITY"))
  @AttributeOverride(name = "phone", column = @Column(name = "VICTIM_PHONE"))
  @AttributeOverride(name = "language", column = @Column(name = "VICTIM_LANGUAGE"))
  private PersonImage victim;

  @Embedded
  @AttributeOverride(name = "givenName", column = @Column(name = "AGGRESSOR_GIVEN_NAME"))
  @AttributeOverride(name = "surname1", column = @Column(name = "AGGRESSOR_SURNAME1"))
  @AttributeOverride(name = "surname2", column = @Column(name = "AGGRESSOR_SURNAME2"))
  @AttributeOverride(name = "documentType", column = @Column(name = "AGGRESSOR_DOCUMENT_TYPE"))
  @AttributeOverride(name = "documentNumber", column = @Column(name = "AGGRESSOR_DOCUMENT_NUMBER"))
  @AttributeOverride(name = "birthDate", column = @Column(name = "AGGRESSOR_BIRTH_DATE"))
  @AttributeOverride(name = "sex", column = @Column(name = "AGGRESSOR_SEX"))
  @AttributeOverride(name = "nationality", column = @Column(name = "AGGRESSOR_NATIONALITY"))
  @AttributeOverride(name = "phone", column = @Column(name = "AGGRESSOR_PHONE"))
  @AttributeOverride(name = "language", column = @Column(name = "AGGRESSOR_LANGUAGE"))
  private PersonImage aggressor;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected CaseFile() {}

  /**
   * Registers a case; this is its status version 1.
   *
   * @param caseNumber the State's, 4 to 24 of {@code A-Z 0-9 -}
   * @throws IllegalArgumentException naming the field at fault
   */
  public CaseFile(String caseNumber, CaseRegistration registration, Provenance provenance) {
    if (!CASE_NUMBER.matcher(Required.text("caseNumber", caseNumber)).matches()) {
      throw new IllegalArgumentException("caseNumber: not a case number: " + caseNumber);
    }
    this.caseNumber = caseNumber;
    this.state = CaseState.ACTIVE;
    this.registeredAt = provenance.time();
    this.statusVersion = 1;
    describe(registration, provenance);
    know(provenance);
  }

  /** The change that the registration itself is. To be asked of a new case, once it has an id. */
  public StatusChange registration(Provenance provenance) {
    return StatusChange.fromState(
        this, StatusAspect.STATE, null, CaseState.ACTIVE.name(), provenance, false);
  }

  /** Corrects the persons and circumstances; a correction older than what is known is late. */
  public StatusChange reregister(CaseRegistration registration, Provenance provenance) {
    boolean late = HistoryMark.overtakes(registrationMark, provenance);
    if (!late) {
      describe(registration, provenance);
    }
    if (provenance.time().isBefore(registeredAt)) {
      registeredAt = provenance.time();
    }
    return next(StatusAspect.PERSON, null, null, provenance, late);
  }

  /**
   * Takes a risk assessment. The change carries the level before and after; for a late one, which
   * says nothing about the present, only the level that it stated.
   */
  public StatusChange assess(AssessmentReport report, Provenance provenance) {
    if (HistoryMark.overtakes(riskMark, provenance)) {
      return next(StatusAspect.RISK_LEVEL, null, report.level().name(), provenance, true);
    }
    RiskLevel from = riskLevel;
    riskLevel = report.level().present();
    riskRank = riskLevel.ordinal();
    riskAssessedAt = report.assessedAt();
    riskSource = report.policeUnit();
    nextAssessmentDue = report.nextAssessmentDue();
    judicialMeasures = report.judicialMeasuresInForce();
    riskMark = new HistoryMark(provenance);
    return next(
        StatusAspect.RISK_LEVEL,
        from == null ? null : from.name(),
        riskLevel.name(),
        provenance,
        false);
  }

  /**
   * Takes an incident. It stands beside the others and replaces none; it is late when a newer one
   * is known.
   */
  public StatusChange report(IncidentReport incident, Provenance provenance) {
    boolean late = HistoryMark.overtakes(incidentMark, provenance);
    if (!late) {
      incidentMark = new HistoryMark(provenance);
    }
    return next(StatusAspect.INCIDENT, null, incident.kind().name(), provenance, late);
  }

  /** Takes the State's state of the case. */
  public StatusChange turn(CaseState newState, Provenance provenance) {
    if (HistoryMark.overtakes(stateMark, provenance)) {
      return next(StatusAspect.STATE, null, newState.name(), provenance, true);
    }
    CaseState from = state;
    state = newState;
    stateMark = new HistoryMark(provenance);
    return next(StatusAspect.STATE, from.name(), newState.name(), provenance, false);
  }

  /** Takes what is said of one flag; {@code setting} is what was said of it before. */
  public StatusChange mark(FlagSetting setting, boolean set, Provenance provenance) {
    String before = setting.isSet() ? setting.flag().name() : null;
    String after = set ? setting.flag().name() : null;
    if (!setting.take(set, provenance)) {
      return next(StatusAspect.FLAG, set ? null : setting.flag().name(), after, provenance, true);
    }
    SortedSet<String> names = new TreeSet<>(flags());
    if (set) {
      names.add(after);
    } else {
      names.remove(setting.flag().name());
    }
    flags = names.isEmpty() ? "" : "," + String.join(",", names) + ",";
    return next(StatusAspect.FLAG, set ? before : setting.flag().name(), after, provenance, false);
  }

  /** The victim lives in another municipality, an INE code. */
  public StatusChange move(String newMunicipality, Provenance provenance) {
    Required.text("municipality", newMunicipality);
    if (HistoryMark.overtakes(placeMark, provenance)) {
      return next(StatusAspect.MUNICIPALITY, null, newMunicipality, provenance, true);
    }
    String from = municipality;
    municipality = newMunicipality;
    placeMark = new HistoryMark(provenance);
    return next(StatusAspect.MUNICIPALITY, from, newMunicipality, provenance, false);
  }

  /** Whether and how the victim may be called; without a phone the one known before is gone. */
  public StatusChange permitContact(
      ContactAuthorisation authorisation, String phone, Provenance provenance) {
    Required.value("contactAuthorisation", authorisation);
    if (HistoryMark.overtakes(contactMark, provenance)) {
      return next(StatusAspect.CONTACT, null, authorisation.name(), provenance, true);
    }
    ContactAuthorisation from = contactAuthorisation;
    contactAuthorisation = authorisation;
    victim = victim.reachedAt(phone);
    contactMark = new HistoryMark(provenance);
    return next(StatusAspect.CONTACT, from.name(), authorisation.name(), provenance, false);
  }

  /** Takes what the prison administration says of the denounced person. */
  public StatusChange imprison(PrisonReport report, Provenance provenance) {
    boolean late = HistoryMark.overtakes(prisonMark, provenance);
    if (!late) {
      prison = new PrisonImage(report);
      prisonMark = new HistoryMark(provenance);
    }
    return next(StatusAspect.PRISON, null, report.kind().name(), provenance, late);
  }

  /** Takes what the control centre says of the telematic device. */
  public StatusChange follow(DeviceReport report, Provenance provenance) {
    boolean late = HistoryMark.overtakes(deviceMark, provenance);
    if (!late) {
      device = new DeviceImage(report);
      deviceMark = new HistoryMark(provenance);
    }
    return next(StatusAspect.DEVICE, null, report.kind().name(), provenance, late);
  }

  /** Takes a fact that another domain keeps, such as an order. */
  public StatusChange note(
      StatusAspect what, String from, String to, Provenance provenance, boolean late) {
    return next(what, from, to, provenance, late);
  }

  /**
   * Takes what follows from the calendar alone, such as a measure that lapses: a new status, but
   * nothing that the State has said.
   *
   * @param provenance Empara's own; its event names what has come to its end, once for good
   */
  public StatusChange lapse(StatusAspect what, String from, String to, Provenance provenance) {
    statusVersion++;
    return StatusChange.fromState(this, what, from, to, provenance, false);
  }

  /**
   * Takes an act of an institution, which must rely on the present status.
   *
   * @throws StaleStatus when the case has moved on since the cited version
   */
  public StatusChange act(
      String kind,
      long reliedOn,
      OffsetDateTime occurredAt,
      OffsetDateTime recordedAt,
      String institution,
      String principal) {
    if (reliedOn != statusVersion) {
      throw new StaleStatus(reliedOn, statusVersion);
    }
    statusVersion++;
    lastActAt = recordedAt;
    return StatusChange.ofAct(this, kind, occurredAt, recordedAt, institution, principal);
  }

  private StatusChange next(
      StatusAspect what, String from, String to, Provenance provenance, boolean late) {
    statusVersion++;
    know(provenance);
    return StatusChange.fromState(this, what, from, to, provenance, late);
  }

  private void know(Provenance provenance) {
    if (asOf == null || provenance.time().isAfter(asOf)) {
      asOf = provenance.time();
      asOfReceivedAt = provenance.receivedAt();
    }
  }

  /** Where she lives and how she is reached may be known from something newer. */
  private void describe(CaseRegistration registration, Provenance provenance) {
    String municipalityStated = Required.text("municipality", registration.municipality());
    ContactAuthorisation contactStated =
        Required.value("contactAuthorisation", registration.contactAuthorisation());
    PersonImage stated = new PersonImage(registration.victim());
    aggressor = new PersonImage(registration.aggressor());
    relationship = registration.relationship();
    policeUnit = registration.policeUnit();
    minorsInCharge = registration.minorsInCharge();
    complaintDate = registration.complaintDate();
    zeroProtocol = registration.zeroProtocol();
    registrationMark = new HistoryMark(provenance);
    if (!HistoryMark.overtakes(placeMark, provenance)) {
      municipality = municipalityStated;
      placeMark = new HistoryMark(provenance);
    }
    if (HistoryMark.overtakes(contactMark, provenance)) {
      victim = stated.reachedAt(victim.identity().phone());
    } else {
      victim = stated;
      contactAuthorisation = contactStated;
      contactMark = new HistoryMark(provenance);
    }
  }

  public Long id() {
    return id;
  }

  public String caseNumber() {
    return caseNumber;
  }

  public CaseState state() {
    return state;
  }

  public RiskLevel riskLevel() {
    return riskLevel;
  }

  public OffsetDateTime riskAssessedAt() {
    return riskAssessedAt;
  }

  public String riskSource() {
    return riskSource;
  }

  public OffsetDateTime nextAssessmentDue() {
    return nextAssessmentDue;
  }

  public long statusVersion() {
    return statusVersion;
  }

  public String municipality() {
    return municipality;
  }

  public ContactAuthorisation contactAuthorisation() {
    return contactAuthorisation;
  }

  public boolean minorsInCharge() {
    return minorsInCharge;
  }

  public String relationship() {
    return relationship;
  }

  public String policeUnit() {
    return policeUnit;
  }

  public LocalDate complaintDate() {
    return complaintDate;
  }

  public boolean zeroProtocol() {
    return zeroProtocol;
  }

  /** When it was registered first, also when that was told after a correction. */
  public OffsetDateTime registeredAt() {
    return registeredAt;
  }

  public OffsetDateTime asOf() {
    return asOf;
  }

  public OffsetDateTime asOfReceivedAt() {
    return asOfReceivedAt;
  }

  /** The flags that are set, by name. */
  public List<String> flags() {
    return flags.isEmpty() ? List.of() : List.of(flags.substring(1, flags.length() - 1).split(","));
  }

  /** The newest of the prison administration; null when it said nothing. */
  public PrisonReport prison() {
    return prison == null ? null : prison.report();
  }

  /** The newest of the device's control centre; null when it said nothing. */
  public DeviceReport device() {
    return device == null ? null : device.report();
  }

  /** Whether judicial measures were in force, by the newest assessment. */
  public boolean judicialMeasures() {
    return judicialMeasures;
  }

  /** Whether the police attend to it, so that its clocks run. */
  public boolean isWatched() {
    return state == CaseState.ACTIVE || state == CaseState.SUPERVISED;
  }

  /** Since when the State says that the case is in its present state. */
  public OffsetDateTime stateSince() {
    return stateMark == null ? registeredAt : stateMark.time();
  }

  /** When the newest thing that is known happened, or an institution acted: silence since then. */
  public OffsetDateTime silentSince() {
    return lastActAt != null && lastActAt.isAfter(asOf) ? lastActAt : asOf;
  }

  public CaseAlarm alarm() {
    if (alarm == null) {
      alarm = new CaseAlarm();
    }
    return alarm;
  }

  /** When an institution acted last; null when none has. */
  public OffsetDateTime lastActAt() {
    return lastActAt;
  }

  public PersonIdentity victim() {
    return victim.identity();
  }

  public PersonIdentity aggressor() {
    return aggressor.identity();
  }
}

package es.caib.empara.cases.entity;

import es.caib.empara.cases.AssessmentReport;
import es.caib.empara.cases.CaseRegistration;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.cases.PersonIdentity;
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

  @Column(name = "RISK_EVENT_TIME")
  private OffsetDateTime riskEventTime;

  @Column(name = "RISK_EVENT_ID")
  private String riskEventId;

  @Column(name = "NEXT_ASSESSMENT_DUE")
  private OffsetDateTime nextAssessmentDue;

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

  @Column(name = "REGISTERED_AT", updatable = false)
  private OffsetDateTime registeredAt;

  @Column(name = "REGISTRATION_TIME")
  private OffsetDateTime registrationTime;

  @Column(name = "REGISTRATION_EVENT_ID")
  private String registrationEventId;

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
    boolean late = !provenance.isAfter(registrationTime, registrationEventId);
    if (!late) {
      describe(registration, provenance);
    }
    return next(StatusAspect.PERSON, null, null, provenance, late);
  }

  /**
   * Takes a risk assessment. The change carries the level before and after; for a late one, which
   * says nothing about the present, only the level that it stated.
   */
  public StatusChange assess(AssessmentReport report, Provenance provenance) {
    boolean late = !provenance.isAfter(riskEventTime, riskEventId);
    if (late) {
      return next(StatusAspect.RISK_LEVEL, null, report.level().name(), provenance, true);
    }
    RiskLevel from = riskLevel;
    riskLevel = report.level().present();
    riskRank = riskLevel.ordinal();
    riskAssessedAt = report.assessedAt();
    riskSource = report.policeUnit();
    nextAssessmentDue = report.nextAssessmentDue();
    riskEventTime = provenance.time();
    riskEventId = provenance.eventId();
    return next(
        StatusAspect.RISK_LEVEL,
        from == null ? null : from.name(),
        riskLevel.name(),
        provenance,
        false);
  }

  /** Takes an incident; it is late when something newer is known of the case already. */
  public StatusChange report(IncidentReport incident, Provenance provenance) {
    boolean late = provenance.time().isBefore(asOf);
    return next(StatusAspect.INCIDENT, null, incident.kind().name(), provenance, late);
  }

  /** Takes a fact that another domain keeps, such as an order. */
  public StatusChange note(StatusAspect what, String to, Provenance provenance, boolean late) {
    return next(what, null, to, provenance, late);
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

  private void describe(CaseRegistration registration, Provenance provenance) {
    victim = new PersonImage(registration.victim());
    aggressor = new PersonImage(registration.aggressor());
    relationship = registration.relationship();
    municipality = Required.text("municipality", registration.municipality());
    policeUnit = registration.policeUnit();
    minorsInCharge = registration.minorsInCharge();
    contactAuthorisation =
        Required.value("contactAuthorisation", registration.contactAuthorisation());
    complaintDate = registration.complaintDate();
    zeroProtocol = registration.zeroProtocol();
    registrationTime = provenance.time();
    registrationEventId = provenance.eventId();
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

  public OffsetDateTime registeredAt() {
    return registeredAt;
  }

  public OffsetDateTime asOf() {
    return asOf;
  }

  public OffsetDateTime asOfReceivedAt() {
    return asOfReceivedAt;
  }

  public PersonIdentity victim() {
    return victim.identity();
  }

  public PersonIdentity aggressor() {
    return aggressor.identity();
  }
}

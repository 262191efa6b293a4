package es.caib.empara.commission.entity;

import es.caib.empara.commission.ProposalKind;
import es.caib.empara.commission.ProposalState;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.shared.Required;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A proposal to the Commission about a body: to let it in, to change what it sees, to suspend it,
 * to let it in again, or to let it go.
 */
@Entity
@Table(name = "EMP_PROPOSAL")
@SequenceGenerator(name = "proposal", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class BodyProposal {

  private static final Pattern REALM = Pattern.compile("[a-z][a-z0-9-]{1,31}");
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");
  private static final Pattern TAX_ID = Pattern.compile("[A-Z0-9]{9}");
  private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,55}");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proposal")
  @Column(name = "ID")
  private Long id;

  @Column(name = "PROPOSAL_YEAR", updatable = false)
  private int year;

  @Column(name = "NUMBER_IN_YEAR", updatable = false)
  private int numberInYear;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", updatable = false)
  private ProposalKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private ProposalState state;

  @Column(name = "REALM")
  private String realm;

  @Column(name = "BODY_NAME")
  private String bodyName;

  @Enumerated(EnumType.STRING)
  @Column(name = "BODY_KIND")
  private InstitutionKind bodyKind;

  @Column(name = "TAX_ID")
  private String taxId;

  @Column(name = "COMPETENCE")
  private String competence;

  @Column(name = "DATA_PROTECTION")
  private String dataProtection;

  @Column(name = "REASON")
  private String reason;

  @Column(name = "CONTACT_NAME")
  private String contactName;

  @Column(name = "CONTACT_PHONE")
  private String contactPhone;

  @Column(name = "CONTACT_MAIL")
  private String contactMail;

  @Column(name = "PEOPLE")
  private Integer people;

  @Column(name = "REALM_KIND")
  private String realmKind;

  @Column(name = "ADMIN_USERNAME")
  private String adminUsername;

  @Column(name = "ADMIN_NAME")
  private String adminName;

  @Column(name = "ADMIN_MAIL")
  private String adminMail;

  @Column(name = "EFFECTIVE_ON")
  private LocalDate effectiveOn;

  @Column(name = "ENDS_ON")
  private LocalDate endsOn;

  @Column(name = "PROPOSED_BY", updatable = false)
  private String proposedBy;

  @Column(name = "PROPOSED_REALM", updatable = false)
  private String proposedRealm;

  @Column(name = "PROPOSED_AT", updatable = false)
  private OffsetDateTime proposedAt;

  @Column(name = "SES_ENABLED_ON")
  private LocalDate sesEnabledOn;

  @Column(name = "SES_ADMINISTRATOR")
  private String sesAdministrator;

  @Column(name = "SES_EVIDENCE")
  private String sesEvidence;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "EMP_PROPOSAL_TERRITORY", joinColumns = @JoinColumn(name = "PROPOSAL_ID"))
  @Column(name = "MUNICIPALITY")
  private Set<String> municipalities = new HashSet<>();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "EMP_PROPOSAL_DATA", joinColumns = @JoinColumn(name = "PROPOSAL_ID"))
  @Column(name = "DATA_KIND")
  @Enumerated(EnumType.STRING)
  private Set<DataKind> dataKinds = new HashSet<>();

  @Version
  @Column(name = "VERSION")
  private long version;

  protected BodyProposal() {}

  /** Who proposes, and when. */
  public record Origin(int year, int numberInYear, String by, String realm, OffsetDateTime at) {}

  /**
   * The body and what it would see.
   *
   * @param realm lower-case letters, digits and hyphens, 2 to 32, beginning with a letter
   * @param taxId of its single legal personality, 9 signs
   * @param competence what it is competent for, and by which law
   * @param dataProtection the report of its data protection officer: who, when, in what sense
   * @param realmKind how its people are to log in
   * @param people how many would use it and have to be trained
   */
  public record Body(
      String realm,
      String name,
      InstitutionKind kind,
      String taxId,
      String competence,
      String dataProtection,
      Set<String> municipalities,
      Set<DataKind> dataKinds,
      String realmKind,
      Integer people) {}

  /** Whom to speak to, and the first administrator. */
  public record People(
      String contactName,
      String contactPhone,
      String contactMail,
      String adminUsername,
      String adminName,
      String adminMail) {}

  /**
   * Why, and for how long.
   *
   * @param effectiveOn the day on which it takes effect; null: at once
   * @param endsOn the last day; null: until another resolution
   */
  public record Reach(String reason, LocalDate effectiveOn, LocalDate endsOn) {}

  /**
   * Hands in a proposal.
   *
   * @throws IllegalArgumentException naming the field at fault
   */
  public BodyProposal(ProposalKind kind, Origin origin, Body body, People staff, Reach reach) {
    this.kind = Required.value("kind", kind);
    this.year = origin.year();
    this.numberInYear = origin.numberInYear();
    this.proposedBy = Required.text("proposedBy", origin.by());
    this.proposedRealm = Required.text("proposedRealm", origin.realm());
    this.proposedAt = Required.value("proposedAt", origin.at());
    this.state = ProposalState.PROPOSED;
    keep(body, staff, reach);
  }

  /**
   * Mends what legal services gave back; it has to be looked at again.
   *
   * @throws IllegalStateException unless it was given back
   */
  public void mend(Body body, People staff, Reach reach) {
    require(ProposalState.RETURNED);
    keep(body, staff, reach);
    state = ProposalState.PROPOSED;
  }

  /**
   * Legal services found it fit for an agenda, or give it back.
   *
   * @throws IllegalStateException unless it waits for them
   */
  public void review(boolean fit) {
    require(ProposalState.PROPOSED);
    state = fit ? ProposalState.REVIEWED : ProposalState.RETURNED;
  }

  /**
   * @throws IllegalStateException unless it has been reviewed
   */
  public void putOnAgenda() {
    if (!state.isReady()) {
      throw new IllegalStateException("the proposal is " + state);
    }
    state = ProposalState.ON_AGENDA;
  }

  /**
   * Left for another session.
   *
   * @throws IllegalStateException unless it is on an agenda
   */
  public void defer() {
    require(ProposalState.ON_AGENDA);
    state = ProposalState.DEFERRED;
  }

  /**
   * The Commission has voted.
   *
   * @throws IllegalStateException unless it is on an agenda
   */
  public void decide(boolean adopted) {
    require(ProposalState.ON_AGENDA);
    state = adopted ? ProposalState.ADMITTED : ProposalState.REJECTED;
  }

  /**
   * Taken back by whoever proposed it.
   *
   * @throws IllegalStateException when it is on an agenda or decided
   */
  public void takeBack() {
    if (state.isOver() || state == ProposalState.ON_AGENDA) {
      throw new IllegalStateException("the proposal is " + state);
    }
    state = ProposalState.TAKEN_BACK;
  }

  /**
   * The Secretariat of State for Security has enabled the body's general administrator.
   *
   * @throws IllegalStateException unless a body was let in by it
   */
  public void enabledAtSes(LocalDate on, String administrator, String evidence) {
    require(ProposalState.ADMITTED);
    if (kind != ProposalKind.INCORPORATE) {
      throw new IllegalStateException("no body is let in by it");
    }
    sesEnabledOn = Required.value("sesEnabledOn", on);
    sesAdministrator = Required.text("sesAdministrator", administrator);
    sesEvidence = Required.text("sesEvidence", evidence);
  }

  private void require(ProposalState wanted) {
    if (state != wanted) {
      throw new IllegalStateException("the proposal is " + state);
    }
  }

  private void keep(Body body, People staff, Reach reach) {
    realm = matching("realm", REALM, body.realm());
    bodyName = Required.text("bodyName", body.name());
    bodyKind = Required.value("bodyKind", body.kind());
    if (!bodyKind.worksOnCases()) {
      throw new IllegalArgumentException("bodyKind: works on no cases");
    }
    reason = Required.text("reason", reach.reason());
    effectiveOn = reach.effectiveOn();
    endsOn = reach.endsOn();
    if (endsOn != null && effectiveOn != null && endsOn.isBefore(effectiveOn)) {
      throw new IllegalArgumentException("endsOn: before it takes effect");
    }
    municipalities.clear();
    dataKinds.clear();
    if (kind.isScoped()) {
      if (body.municipalities().isEmpty()) {
        throw new IllegalArgumentException("municipalities: missing");
      }
      municipalities.addAll(body.municipalities());
      dataKinds.addAll(body.dataKinds());
      dataProtection = Required.text("dataProtection", body.dataProtection());
    }
    if (kind == ProposalKind.INCORPORATE) {
      keepNewBody(body, staff);
    }
  }

  private void keepNewBody(Body body, People staff) {
    taxId = matching("taxId", TAX_ID, body.taxId());
    competence = Required.text("competence", body.competence());
    realmKind = Required.text("realmKind", body.realmKind());
    people = Required.value("people", body.people());
    if (people < 1 || people > 10_000) {
      throw new IllegalArgumentException("people: 1 to 10000");
    }
    contactName = Required.text("contactName", staff.contactName());
    contactPhone = Required.text("contactPhone", staff.contactPhone());
    contactMail = matching("contactMail", MAIL, staff.contactMail());
    adminUsername = matching("adminUsername", USERNAME, staff.adminUsername());
    adminName = Required.text("adminName", staff.adminName());
    adminMail = matching("adminMail", MAIL, staff.adminMail());
  }

  private static String matching(String field, Pattern form, String value) {
    if (!form.matcher(Required.text(field, value)).matches()) {
      throw new IllegalArgumentException(field + ": not in the form asked for");
    }
    return value;
  }

  /** Such as {@code P-2026/3}. */
  public String number() {
    return "P-" + year + "/" + numberInYear;
  }

  public Set<String> municipalities() {
    return Set.copyOf(municipalities);
  }

  public Set<DataKind> dataKinds() {
    return Set.copyOf(dataKinds);
  }

  public long version() {
    return version;
  }

  public Long id() {
    return id;
  }

  public int year() {
    return year;
  }

  public int numberInYear() {
    return numberInYear;
  }

  public ProposalKind kind() {
    return kind;
  }

  public ProposalState state() {
    return state;
  }

  public String realm() {
    return realm;
  }

  public String bodyName() {
    return bodyName;
  }

  public InstitutionKind bodyKind() {
    return bodyKind;
  }

  public String taxId() {
    return taxId;
  }

  public String competence() {
    return competence;
  }

  public String dataProtection() {
    return dataProtection;
  }

  public String reason() {
    return reason;
  }

  public String contactName() {
    return contactName;
  }

  public String contactPhone() {
    return contactPhone;
  }

  public String contactMail() {
    return contactMail;
  }

  public Integer people() {
    return people;
  }

  public String realmKind() {
    return realmKind;
  }

  public String adminUsername() {
    return adminUsername;
  }

  public String adminName() {
    return adminName;
  }

  public String adminMail() {
    return adminMail;
  }

  public LocalDate effectiveOn() {
    return effectiveOn;
  }

  public LocalDate endsOn() {
    return endsOn;
  }

  public String proposedBy() {
    return proposedBy;
  }

  public String proposedRealm() {
    return proposedRealm;
  }

  public OffsetDateTime proposedAt() {
    return proposedAt;
  }

  public LocalDate sesEnabledOn() {
    return sesEnabledOn;
  }

  public String sesAdministrator() {
    return sesAdministrator;
  }

  public String sesEvidence() {
    return sesEvidence;
  }
}

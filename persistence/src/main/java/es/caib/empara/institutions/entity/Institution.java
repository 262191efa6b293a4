package es.caib.empara.institutions.entity;

import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.InstitutionState;
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
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A body of the agreement. Its realm is its name towards the container and in {@code user@realm}.
 */
@Entity
@Table(name = "EMP_INSTITUTION")
@SequenceGenerator(name = "institution", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class Institution {

  private static final Pattern REALM = Pattern.compile("[a-z][a-z0-9-]{1,31}");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "institution")
  @Column(name = "ID")
  private Long id;

  @Column(name = "REALM", updatable = false)
  private String realm;

  @Column(name = "NAME")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND")
  private InstitutionKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private InstitutionState state;

  @Column(name = "DIR3_CODE")
  private String dir3Code;

  @Column(name = "PHONE")
  private String phone;

  @Column(name = "EMAIL")
  private String email;

  @Column(name = "INCORPORATED_ON")
  private LocalDate incorporatedOn;

  @Column(name = "SUSPENDED_ON")
  private LocalDate suspendedOn;

  @Column(name = "ENDED_ON")
  private LocalDate endedOn;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "EMP_TERRITORY", joinColumns = @JoinColumn(name = "INSTITUTION_ID"))
  @Column(name = "MUNICIPALITY")
  private Set<String> municipalities = new HashSet<>();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(
      name = "EMP_INSTITUTION_DATA",
      joinColumns = @JoinColumn(name = "INSTITUTION_ID"))
  @Column(name = "DATA_KIND")
  @Enumerated(EnumType.STRING)
  private Set<DataKind> dataKinds = new HashSet<>();

  @Version
  @Column(name = "VERSION")
  private long version;

  protected Institution() {}

  /**
   * Incorporates a body.
   *
   * @param realm lower-case letters, digits and hyphens, 2 to 32, beginning with a letter
   * @param municipalities INE codes, 5 digits; empty for a body without territory
   * @param dataKinds what it may see of a case beside the summary
   * @throws IllegalArgumentException when something is missing or the realm is not a realm name
   */
  public Institution(
      String realm,
      String name,
      InstitutionKind kind,
      LocalDate incorporatedOn,
      Set<String> municipalities,
      Set<DataKind> dataKinds) {
    if (!REALM.matcher(Required.text("realm", realm)).matches()) {
      throw new IllegalArgumentException("realm: not a realm name: " + realm);
    }
    this.realm = realm;
    this.name = Required.text("name", name);
    this.kind = Required.value("kind", kind);
    this.incorporatedOn = Required.value("incorporatedOn", incorporatedOn);
    this.municipalities = new HashSet<>(municipalities);
    this.dataKinds = new HashSet<>(dataKinds);
    this.state = InstitutionState.INCORPORATED;
  }

  /**
   * Changes what the body may see.
   *
   * @throws IllegalStateException when the incorporation has ended
   */
  public void scope(Set<String> territory, Set<DataKind> kinds) {
    refuseEnded();
    municipalities.retainAll(territory);
    municipalities.addAll(territory);
    dataKinds.retainAll(kinds);
    dataKinds.addAll(kinds);
  }

  /**
   * Keeps everybody of the body out until it is resumed; its realm is closed meanwhile. Suspending
   * twice changes nothing.
   *
   * @throws IllegalStateException when the incorporation has ended
   */
  public void suspend(LocalDate on) {
    refuseEnded();
    if (state == InstitutionState.INCORPORATED) {
      this.suspendedOn = Required.value("suspendedOn", on);
      this.state = InstitutionState.SUSPENDED;
    }
  }

  /**
   * Lets its people in again.
   *
   * @throws IllegalStateException when the incorporation has ended
   */
  public void resume() {
    refuseEnded();
    this.suspendedOn = null;
    this.state = InstitutionState.INCORPORATED;
  }

  private void refuseEnded() {
    if (state == InstitutionState.ENDED) {
      throw new IllegalStateException("the incorporation has ended");
    }
  }

  /** Ends the incorporation; the realm is closed with it. Ending twice changes nothing. */
  public void end(LocalDate on) {
    if (state == InstitutionState.ENDED) {
      return;
    }
    this.endedOn = Required.value("endedOn", on);
    this.state = InstitutionState.ENDED;
  }

  public Long id() {
    return id;
  }

  public String realm() {
    return realm;
  }

  public String name() {
    return name;
  }

  public InstitutionKind kind() {
    return kind;
  }

  public InstitutionState state() {
    return state;
  }

  public boolean isIncorporated() {
    return state == InstitutionState.INCORPORATED;
  }

  public String dir3Code() {
    return dir3Code;
  }

  public String phone() {
    return phone;
  }

  public String email() {
    return email;
  }

  public LocalDate incorporatedOn() {
    return incorporatedOn;
  }

  /** Null unless it is suspended. */
  public LocalDate suspendedOn() {
    return suspendedOn;
  }

  public LocalDate endedOn() {
    return endedOn;
  }

  public Set<String> municipalities() {
    return Set.copyOf(municipalities);
  }

  public Set<DataKind> dataKinds() {
    return Set.copyOf(dataKinds);
  }
}

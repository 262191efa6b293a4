package es.caib.empara.resources.entity;

import es.caib.empara.institutions.Island;
import es.caib.empara.resources.OpeningTime;
import es.caib.empara.resources.ResourceReport;
import es.caib.empara.resources.ResourceState;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.WeekHours;
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
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Something that an institution offers to victims. Of a shelter neither the address nor the
 * municipality is kept: what is not here cannot leave.
 */
@Entity
@Table(name = "EMP_RESOURCE")
@SequenceGenerator(name = "resource", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class SupportResource {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "resource")
  @Column(name = "ID")
  private Long id;

  @Column(name = "INSTITUTION_ID", updatable = false)
  private Long institutionId;

  @Enumerated(EnumType.STRING)
  @Column(name = "TYPE", updatable = false)
  private ResourceType type;

  @Column(name = "NAME")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "ISLAND")
  private Island island;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "EMP_RESOURCE_TERRITORY", joinColumns = @JoinColumn(name = "RESOURCE_ID"))
  @Column(name = "MUNICIPALITY")
  private Set<String> municipalities = new HashSet<>();

  @Column(name = "ALWAYS_OPEN")
  private boolean alwaysOpen;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "EMP_RESOURCE_HOURS", joinColumns = @JoinColumn(name = "RESOURCE_ID"))
  @Column(name = "SPAN")
  private Set<String> hours = new HashSet<>();

  /** ISO 639-1, each between commas. */
  @Column(name = "LANGUAGES")
  private String languages;

  @Column(name = "CAPACITY")
  private Integer capacity;

  @Column(name = "PHONE")
  private String phone;

  @Column(name = "EMAIL")
  private String email;

  @Column(name = "MUNICIPALITY")
  private String municipality;

  @Column(name = "ADDRESS")
  private String address;

  @Column(name = "CONDITIONS")
  private String conditions;

  @Column(name = "ANSWER_TIME")
  private String answerTime;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private ResourceState state;

  @Column(name = "VALID_FROM")
  private LocalDate validFrom;

  @Column(name = "VALID_TO")
  private LocalDate validTo;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected SupportResource() {}

  /**
   * A resource of an institution.
   *
   * @throws IllegalArgumentException naming the field at fault
   */
  public SupportResource(Long institutionId, ResourceReport report) {
    this.institutionId = Required.value("institution", institutionId);
    this.type = Required.value("type", report.type());
    this.state = ResourceState.ACTIVE;
    describe(report);
  }

  /**
   * Takes what the institution says of it now. Its type stays: what was asked of it was asked of
   * that.
   *
   * @throws IllegalArgumentException naming the field at fault
   */
  public void describe(ResourceReport report) {
    if (report.type() != type) {
      throw new IllegalArgumentException("type: does not change");
    }
    if (type.isShelter() && (report.address() != null || report.municipality() != null)) {
      throw new IllegalArgumentException("address: of a shelter it is not kept");
    }
    if (report.municipalities().isEmpty()) {
      throw new IllegalArgumentException("municipalities: missing");
    }
    if (report.capacity() != null && report.capacity() < 0) {
      throw new IllegalArgumentException("capacity: negative");
    }
    if (report.validTo() != null && report.validTo().isBefore(report.validFrom())) {
      throw new IllegalArgumentException("validTo: before validFrom");
    }
    name = Required.text("name", report.name());
    island = Required.value("island", report.island());
    // Changed only where it differs: each change of a collection is written.
    municipalities.retainAll(report.municipalities());
    municipalities.addAll(report.municipalities());
    Set<String> spans =
        report.hours().times().stream().map(OpeningTime::span).collect(Collectors.toSet());
    hours.retainAll(spans);
    hours.addAll(spans);
    alwaysOpen = report.hours().always();
    languages = "," + String.join(",", new TreeSet<>(report.languages())) + ",";
    capacity = report.capacity();
    phone = report.phone();
    email = report.email();
    municipality = report.municipality();
    address = report.address();
    conditions = report.conditions();
    answerTime = report.answerTime() == null ? null : report.answerTime().toString();
    validFrom = Required.value("validFrom", report.validFrom());
    validTo = report.validTo();
  }

  /** Is not offered any more. What was asked of it goes on. */
  public void close() {
    state = ResourceState.CLOSED;
  }

  /** Is offered again. */
  public void reopen() {
    state = ResourceState.ACTIVE;
  }

  /** Whether it can be asked on a day. */
  public boolean isOffered(LocalDate day) {
    return state == ResourceState.ACTIVE
        && !day.isBefore(validFrom)
        && (validTo == null || !day.isAfter(validTo));
  }

  /** Places that are left; null when they are not counted. */
  public Integer free(int held) {
    return capacity == null ? null : Math.max(0, capacity - held);
  }

  /** Whether one more may be asked for. */
  public boolean hasRoom(int held) {
    return capacity == null || held < capacity;
  }

  public WeekHours week() {
    return new WeekHours(alwaysOpen, hours.stream().map(WeekHours::read).toList());
  }

  public Long id() {
    return id;
  }

  public Long institutionId() {
    return institutionId;
  }

  public ResourceType type() {
    return type;
  }

  public String name() {
    return name;
  }

  public Island island() {
    return island;
  }

  public Set<String> municipalities() {
    return municipalities.stream().collect(Collectors.toUnmodifiableSet());
  }

  public List<String> languages() {
    return languages.length() < 3
        ? List.of()
        : List.of(languages.substring(1, languages.length() - 1).split(","));
  }

  public Integer capacity() {
    return capacity;
  }

  public String phone() {
    return phone;
  }

  public String email() {
    return email;
  }

  public String municipality() {
    return municipality;
  }

  public String address() {
    return address;
  }

  public String conditions() {
    return conditions;
  }

  /** How long it may be silent; null: as its type. */
  public Duration answerTime() {
    return answerTime == null ? null : Duration.parse(answerTime);
  }

  public ResourceState state() {
    return state;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }

  public long version() {
    return version;
  }
}

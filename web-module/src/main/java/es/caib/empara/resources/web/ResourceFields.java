package es.caib.empara.resources.web;

import es.caib.empara.institutions.Island;
import es.caib.empara.resources.OpeningTime;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.WeekHours;
import es.caib.empara.resources.service.ResourceCommand;
import es.caib.empara.resources.service.ResourceView;
import es.caib.empara.shared.service.InvalidInput;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is typed of a resource. */
public class ResourceFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private ResourceType type;
  private String name;
  private Island island;
  private String[] municipalities = {};
  private boolean always;
  private final Map<DayOfWeek, String> hours = new HashMap<>();
  private String[] languages = {"ca", "es"};
  private Integer capacity;
  private String phone;
  private String email;
  private String municipality;
  private String address;
  private String conditions;
  private Duration answerTime;
  private LocalDate validFrom;
  private LocalDate validTo;
  private long version;

  /** Nothing yet, but from when on. */
  static ResourceFields blank(LocalDate today) {
    ResourceFields fields = new ResourceFields();
    fields.validFrom = today;
    return fields;
  }

  /** What is known of a resource. */
  static ResourceFields of(ResourceView view) {
    ResourceFields fields = new ResourceFields();
    fields.type = view.type();
    fields.name = view.name();
    fields.island = view.island();
    fields.municipalities = view.municipalities().toArray(new String[0]);
    fields.always = view.hours().always();
    for (DayOfWeek day : DayOfWeek.values()) {
      fields.hours.put(day, view.hours().text(day));
    }
    fields.languages = view.languages().toArray(new String[0]);
    fields.capacity = view.capacity();
    fields.phone = view.phone();
    fields.email = view.email();
    fields.municipality = view.municipality();
    fields.address = view.address();
    fields.conditions = view.conditions();
    fields.answerTime = view.ownAnswerTime();
    fields.validFrom = view.validFrom();
    fields.validTo = view.validTo();
    fields.version = view.version();
    return fields;
  }

  /**
   * What was typed, for the service.
   *
   * @throws InvalidInput when the hours cannot be read
   */
  ResourceCommand command() {
    boolean secret = type.isShelter();
    return new ResourceCommand(
        type,
        name,
        island,
        Set.of(municipalities),
        week(),
        Set.of(languages),
        capacity,
        phone,
        email,
        secret ? null : municipality,
        secret ? null : address,
        conditions,
        answerTime,
        validFrom,
        validTo,
        version);
  }

  private WeekHours week() {
    if (always) {
      return WeekHours.DAY_AND_NIGHT;
    }
    List<OpeningTime> times = new ArrayList<>();
    try {
      hours.forEach((day, text) -> times.addAll(WeekHours.read(day, text)));
    } catch (IllegalArgumentException unreadable) {
      throw new InvalidInput("hours", "error.resource.hours");
    }
    return WeekHours.of(times);
  }

  /** Whether the type is one of which nothing may say where it is. */
  public boolean isSecret() {
    return type != null && type.isShelter();
  }

  public ResourceType getType() {
    return type;
  }

  public void setType(ResourceType type) {
    this.type = type;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Island getIsland() {
    return island;
  }

  public void setIsland(Island island) {
    this.island = island;
  }

  public String[] getMunicipalities() {
    return municipalities;
  }

  public void setMunicipalities(String[] municipalities) {
    this.municipalities = municipalities;
  }

  public boolean isAlways() {
    return always;
  }

  public void setAlways(boolean always) {
    this.always = always;
  }

  /** The times of each day as they are typed. */
  public Map<DayOfWeek, String> getHours() {
    return hours;
  }

  public String[] getLanguages() {
    return languages;
  }

  public void setLanguages(String[] languages) {
    this.languages = languages;
  }

  public Integer getCapacity() {
    return capacity;
  }

  public void setCapacity(Integer capacity) {
    this.capacity = capacity;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getMunicipality() {
    return municipality;
  }

  public void setMunicipality(String municipality) {
    this.municipality = municipality;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getConditions() {
    return conditions;
  }

  public void setConditions(String conditions) {
    this.conditions = conditions;
  }

  /** ISO 8601; empty: as its type. */
  public String getAnswerTime() {
    return answerTime == null ? "" : answerTime.toString();
  }

  public void setAnswerTime(String text) {
    this.answerTime = text == null || text.isBlank() ? null : Duration.parse(text);
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public LocalDate getValidTo() {
    return validTo;
  }

  public void setValidTo(LocalDate validTo) {
    this.validTo = validTo;
  }
}

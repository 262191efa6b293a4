package es.caib.empara.resources.api;

import es.caib.empara.institutions.Island;
import es.caib.empara.resources.OpeningTime;
import es.caib.empara.resources.ResourceState;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.WeekHours;
import es.caib.empara.resources.service.ResourceView;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** A resource; of a shelter {@code municipality} and {@code address} are always null. */
public record ResourceJson(
    long id,
    ResourceType type,
    String name,
    String institution,
    Island island,
    List<String> municipalities,
    HoursJson hours,
    boolean open,
    List<String> languages,
    Integer capacity,
    Integer free,
    String phone,
    String email,
    String municipality,
    String address,
    String conditions,
    String answerTime,
    ResourceState state,
    LocalDate validFrom,
    LocalDate validTo) {

  /** Day and night, or at times. */
  public record HoursJson(boolean always, List<TimeJson> times) {

    static HoursJson of(WeekHours hours) {
      return new HoursJson(hours.always(), hours.times().stream().map(TimeJson::of).toList());
    }
  }

  /** {@code closes} before {@code opens} is of the next day; midnight is {@code 24:00}. */
  public record TimeJson(DayOfWeek day, String opens, String closes) {

    static TimeJson of(OpeningTime time) {
      String[] span = time.text().split("-");
      return new TimeJson(time.day(), span[0], span[1]);
    }
  }

  static ResourceJson of(ResourceView view) {
    return new ResourceJson(
        view.id(),
        view.type(),
        view.name(),
        view.institution(),
        view.island(),
        view.municipalities().stream().sorted().toList(),
        HoursJson.of(view.hours()),
        view.open(),
        view.languages(),
        view.capacity(),
        view.free(),
        view.phone(),
        view.email(),
        view.municipality(),
        view.address(),
        view.conditions(),
        view.answerTime().toString(),
        view.state(),
        view.validFrom(),
        view.validTo());
  }
}

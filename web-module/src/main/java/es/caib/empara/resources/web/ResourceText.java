package es.caib.empara.resources.web;

import es.caib.empara.institutions.Island;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.institutions.web.Places;
import es.caib.empara.resources.WeekHours;
import es.caib.empara.resources.service.Proposal;
import es.caib.empara.resources.service.ResourceView;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Resources in words. */
@Named("resourceText")
@ApplicationScoped
public class ResourceText {

  private static final int NAMED_PLACES = 6;

  @Inject private Words words;
  @Inject private Places places;
  @Inject private Territory territory;

  /** When it is open, days with the same times together: "de dilluns a divendres 08:00-15:00". */
  public List<String> hours(WeekHours hours) {
    if (hours.always()) {
      return List.of(words.text("resource.always"));
    }
    List<String> lines = new ArrayList<>();
    DayOfWeek[] days = DayOfWeek.values();
    for (int first = 0; first < days.length; ) {
      String times = hours.text(days[first]);
      int last = first;
      while (last + 1 < days.length && hours.text(days[last + 1]).equals(times)) {
        last++;
      }
      if (!times.isEmpty()) {
        lines.add(span(days[first], days[last], times));
      }
      first = last + 1;
    }
    return lines.isEmpty() ? List.of(words.text("resource.hours.none")) : lines;
  }

  private String span(DayOfWeek first, DayOfWeek last, String times) {
    return first == last
        ? words.text("resource.day", day(first), times)
        : words.text("resource.days", day(first), day(last), times);
  }

  /** The name of a day, inside a sentence. */
  public String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
  }

  /** Whom it serves: all, an island, or some municipalities by name. */
  public String serves(ResourceView resource) {
    Set<String> served = resource.municipalities();
    if (served.size() == territory.municipalities().size()) {
      return words.text("resource.serves.all");
    }
    for (Island island : Island.values()) {
      if (served.equals(territory.municipalitiesOf(island))) {
        return words.of(island);
      }
    }
    List<String> names = served.stream().map(places::municipality).sorted().toList();
    String first = names.stream().limit(NAMED_PLACES).collect(Collectors.joining(", "));
    return names.size() <= NAMED_PLACES
        ? first
        : words.text("resource.serves.more", first, names.size() - NAMED_PLACES);
  }

  /** The languages spoken there, by their names. */
  public String languages(List<String> codes) {
    return codes.stream().map(this::language).collect(Collectors.joining(", "));
  }

  /** The name of a language in the language of the page. */
  public String language(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(words.locale());
  }

  /** "3 de 10 places lliures"; that they are not counted is said too. */
  public String room(ResourceView resource) {
    if (resource.free() == null) {
      return words.text("resource.uncounted");
    }
    return resource.free() == 0
        ? words.text("resource.full", resource.capacity())
        : words.text("resource.free", resource.free(), resource.capacity());
  }

  /** How long something takes at most, in the unit that people use. */
  public String wait(Duration time) {
    if (time.toMinutes() < 60) {
      return words.text("resource.wait.minutes", time.toMinutes());
    }
    return time.toHours() < 48
        ? words.text("resource.wait.hours", time.toHours())
        : words.text("resource.wait.days", time.toDays());
  }

  /** Why a proposal stands where it does. */
  public String why(Proposal proposal) {
    ResourceView resource = proposal.resource();
    List<String> reasons = new ArrayList<>();
    reasons.add(words.of(proposal.reach()));
    reasons.add(words.text(resource.open() ? "resource.open" : "resource.shut"));
    if (!proposal.speaks()) {
      reasons.add(words.text("proposal.language"));
    }
    reasons.add(room(resource));
    return String.join(" · ", reasons);
  }
}

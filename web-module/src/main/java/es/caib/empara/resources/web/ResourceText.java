package es.caib.empara.resources.web;

import es.caib.empara.institutions.Island;
import es.caib.empara.institutions.service.MunicipalityView;
import es.caib.empara.institutions.service.Territory;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Resources in words. */
@Named("resourceText")
@ApplicationScoped
public class ResourceText {

  private static final int NAMED_PLACES = 6;

  @Inject private Words words;
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

  /** Whom it serves: all, whole islands, and single municipalities by name. */
  public String serves(ResourceView resource) {
    Set<String> served = resource.municipalities();
    if (served.size() == territory.municipalities().size()) {
      return words.text("resource.serves.all");
    }
    List<String> whole =
        Arrays.stream(Island.values())
            .filter(island -> served.containsAll(territory.municipalitiesOf(island)))
            .map(words::of)
            .toList();
    List<String> single =
        served.stream()
            .map(territory::municipality)
            .filter(each -> !whole.contains(words.of(each.island())))
            .map(MunicipalityView::name)
            .sorted()
            .toList();
    String first =
        Stream.concat(whole.stream(), single.stream().limit(NAMED_PLACES))
            .collect(Collectors.joining(", "));
    return single.size() <= NAMED_PLACES
        ? first
        : words.text("resource.serves.more", first, single.size() - NAMED_PLACES);
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

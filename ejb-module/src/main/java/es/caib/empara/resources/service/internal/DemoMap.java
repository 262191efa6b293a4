package es.caib.empara.resources.service.internal;

import es.caib.empara.institutions.Island;
import es.caib.empara.institutions.service.MunicipalityView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.resources.OpeningTime;
import es.caib.empara.resources.ResourceReport;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.WeekHours;
import es.caib.empara.resources.entity.SupportResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Fills the resource map of the demo from a table, unless there is one already. */
@ApplicationScoped
class DemoMap {

  private static final String TABLE = "demo-resources.txt";
  private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

  @Inject private ResourceRepository resources;
  @Inject private Territory territory;

  /** Whether it was empty. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean fill() {
    if (resources.hasAny()) {
      return false;
    }
    read()
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\\|", -1))
        .forEach(
            cells ->
                resources.add(
                    new SupportResource(territory.institution(cells[0]).id(), report(cells))));
    return true;
  }

  private ResourceReport report(String[] cells) {
    return new ResourceReport(
        ResourceType.valueOf(cells[1]),
        cells[2],
        Island.valueOf(cells[3]),
        served(cells[4]),
        hours(cells[7]),
        Set.of(cells[8].split(",")),
        cells[6].isEmpty() ? null : Integer.valueOf(cells[6]),
        cells[9],
        null,
        cells[5].isEmpty() ? null : cells[5],
        null,
        cells[10],
        null,
        SINCE,
        null);
  }

  /** Names of islands, {@code ALL}, or INE codes. */
  private Set<String> served(String cell) {
    if (cell.equals("ALL")) {
      return territory.municipalities().stream()
          .map(MunicipalityView::ineCode)
          .collect(Collectors.toSet());
    }
    Set<String> served = new HashSet<>();
    for (String part : cell.split(",")) {
      if (Character.isDigit(part.charAt(0))) {
        served.add(part);
      } else {
        served.addAll(territory.municipalitiesOf(Island.valueOf(part)));
      }
    }
    return served;
  }

  /** {@code ALWAYS}, or spans of days with their times: {@code 1-5 08:00-15:00;2 16:00-19:00}. */
  static WeekHours hours(String cell) {
    if (cell.equals("ALWAYS")) {
      return WeekHours.DAY_AND_NIGHT;
    }
    List<OpeningTime> times = new ArrayList<>();
    for (String span : cell.split(";")) {
      String[] parts = span.split(" ", 2);
      String[] days = parts[0].split("-");
      int last = Integer.parseInt(days[days.length - 1]);
      for (int day = Integer.parseInt(days[0]); day <= last; day++) {
        times.addAll(WeekHours.read(DayOfWeek.of(day), parts[1]));
      }
    }
    return WeekHours.of(times);
  }

  private static String read() {
    try (InputStream table = DemoMap.class.getResourceAsStream(TABLE)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

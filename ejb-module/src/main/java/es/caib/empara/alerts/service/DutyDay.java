package es.caib.empara.alerts.service;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of a roster.
 *
 * @param holiday its name; null on other days
 * @param shifts those that begin on it
 * @param gaps the parts of gaps that lie on it
 */
public record DutyDay(LocalDate day, String holiday, List<ShiftView> shifts, List<DutyGap> gaps) {}

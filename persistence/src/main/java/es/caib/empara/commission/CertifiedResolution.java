package es.caib.empara.commission;

import java.time.LocalDate;

/**
 * A resolution as it is certified.
 *
 * @param id of the resolution; null when it is not known
 * @param number such as 2026/3/2
 * @param item the title of the agenda item under which it was adopted
 * @param effectOn null when it has effect at once
 */
public record CertifiedResolution(
    Long id, String number, String item, String text, LocalDate effectOn) {}

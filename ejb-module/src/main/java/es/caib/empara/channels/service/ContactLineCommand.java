package es.caib.empara.channels.service;

import es.caib.empara.channels.ContactKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * A line of a contact card as it was typed.
 *
 * @param name null where whoever is on answers
 * @param phone with or without spaces; a Spanish one needs no prefix
 * @param opens the same as {@code closes} for the whole day
 * @param mail null for none
 */
public record ContactLineCommand(
    @NotNull ContactKind kind,
    @Size(max = 120) String post,
    @Size(max = 120) String name,
    @Size(max = 40) String phone,
    @NotNull DayOfWeek firstDay,
    @NotNull DayOfWeek lastDay,
    LocalTime opens,
    LocalTime closes,
    @Size(max = 120) String mail) {}

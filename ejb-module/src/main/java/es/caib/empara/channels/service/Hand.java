package es.caib.empara.channels.service;

import java.time.OffsetDateTime;

/**
 * Who did something, and when.
 *
 * @param by {@code user@realm}
 * @param name of that person; her account when the name is not known any more
 * @param institution realm
 */
public record Hand(String by, String name, String institution, OffsetDateTime at) {}

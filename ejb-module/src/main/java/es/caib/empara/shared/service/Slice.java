package es.caib.empara.shared.service;

import java.util.List;

/**
 * A page of a list by keyset.
 *
 * @param next opaque place after the last item; null at the end
 */
public record Slice<T>(List<T> items, String next) {}

package es.caib.empara.resources.service;

import es.caib.empara.shared.service.Slice;
import java.util.Map;
import java.util.Set;

/**
 * A page of the list, and the map beside it.
 *
 * @param total how many there are
 * @param served by INE code, how many serve it of those that are wanted, wherever they are
 * @param languages that are spoken somewhere, ISO 639-1
 */
public record ResourcePage(
    Slice<ResourceView> items, int total, Map<String, Integer> served, Set<String> languages) {}

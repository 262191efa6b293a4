package es.caib.empara.people.service;

import java.util.List;

/**
 * A lesson in one language.
 *
 * @param place from 1
 * @param paragraphs empty in a list
 * @param nextId the lesson after it; null for the last, and in a list
 */
public record LessonView(Long id, int place, String title, List<String> paragraphs, Long nextId) {}

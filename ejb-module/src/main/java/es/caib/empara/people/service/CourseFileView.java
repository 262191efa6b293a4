package es.caib.empara.people.service;

import es.caib.empara.documents.DocumentFormat;

/**
 * A file beside the lessons.
 *
 * @param size bytes
 */
public record CourseFileView(
    Long id, String title, String fileName, DocumentFormat format, int size) {}

package es.caib.empara.people.service;

/** A file beside the lessons with its content. */
public record CourseFileContent(CourseFileView file, byte[] content) {}

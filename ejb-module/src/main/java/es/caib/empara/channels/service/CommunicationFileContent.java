package es.caib.empara.channels.service;

/** A file with its content. */
public record CommunicationFileContent(FileView file, byte[] content) {}

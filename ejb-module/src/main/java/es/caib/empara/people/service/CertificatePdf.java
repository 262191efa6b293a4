package es.caib.empara.people.service;

/** A certificate of training as a file. */
public record CertificatePdf(String fileName, byte[] content) {}

package es.caib.empara.accreditation.service;

/**
 * The file of a certificate.
 *
 * @param name a file name that says nothing of anybody
 */
public record CertificateDocument(String name, byte[] content) {}

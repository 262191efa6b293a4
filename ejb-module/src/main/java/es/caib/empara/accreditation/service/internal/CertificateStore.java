package es.caib.empara.accreditation.service.internal;

/** Where the files of certificates are. */
interface CertificateStore {

  void keep(Long certificateId, byte[] content);

  byte[] read(Long certificateId);
}

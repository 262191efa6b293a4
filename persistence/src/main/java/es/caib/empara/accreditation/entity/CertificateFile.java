package es.caib.empara.accreditation.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The file of a certificate, apart from it, so that a list of certificates reads no files. */
@Entity
@Table(name = "EMP_CERTIFICATE_FILE")
public class CertificateFile {

  @Id
  @Column(name = "CERTIFICATE_ID")
  private Long certificateId;

  @Column(name = "CONTENT", updatable = false)
  private byte[] content;

  protected CertificateFile() {}

  public CertificateFile(Long certificateId, byte[] content) {
    this.certificateId = Required.value("certificate", certificateId);
    this.content = Required.value("content", content).clone();
  }

  public byte[] content() {
    return content.clone();
  }
}

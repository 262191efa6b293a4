package es.caib.empara.accreditation.service.internal;

import es.caib.empara.accreditation.entity.CertificateFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Keeps them in the database, in the transaction of what is certified. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CertificateFiles implements CertificateStore {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Override
  public void keep(Long certificateId, byte[] content) {
    em.persist(new CertificateFile(certificateId, content));
  }

  @Override
  public byte[] read(Long certificateId) {
    return em.find(CertificateFile.class, certificateId).content();
  }
}

package es.caib.empara.commission.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The file of a paper, apart from it, so that a list of papers reads no files. */
@Entity
@Table(name = "EMP_COMMISSION_PAPER_FILE")
public class CommissionPaperFile {

  @Id
  @Column(name = "PAPER_ID")
  private Long paperId;

  @Column(name = "CONTENT", updatable = false)
  private byte[] content;

  @Column(name = "SIGNED_CONTENT")
  private byte[] signedContent;

  protected CommissionPaperFile() {}

  public CommissionPaperFile(Long paperId, byte[] content) {
    this.paperId = Required.value("paper", paperId);
    this.content = Required.value("content", content).clone();
  }

  /** Keeps the signed file beside the one that was made. */
  public void sign(byte[] signed) {
    this.signedContent = Required.value("signed", signed).clone();
  }

  /** As it was made. */
  public byte[] content() {
    return content.clone();
  }

  /** As it is given out: signed, once it is. */
  public byte[] current() {
    return signedContent == null ? content() : signedContent.clone();
  }
}

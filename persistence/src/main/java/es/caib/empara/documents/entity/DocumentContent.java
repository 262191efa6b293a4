package es.caib.empara.documents.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The bytes of a document, encrypted and kept once, however many documents have them. */
@Entity
@Table(name = "EMP_DOCUMENT_CONTENT")
@SequenceGenerator(name = "documentContent", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class DocumentContent {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "documentContent")
  @Column(name = "ID")
  private Long id;

  /** Keyed digest of the plain bytes: their identity. */
  @Column(name = "DIGEST", updatable = false)
  private String digest;

  @Column(name = "BYTE_COUNT", updatable = false)
  private int byteCount;

  @Column(name = "KEY_ID")
  private long keyId;

  @Column(name = "SEALED")
  private byte[] sealed;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected DocumentContent() {}

  /**
   * Keeps what was encrypted under a key.
   *
   * @param byteCount of the plain bytes
   */
  public DocumentContent(String digest, int byteCount, long keyId, byte[] sealed) {
    this.digest = Required.text("digest", digest);
    if (byteCount < 1) {
      throw new IllegalArgumentException("byteCount: nothing to keep");
    }
    this.byteCount = byteCount;
    this.keyId = keyId;
    this.sealed = Required.value("sealed", sealed);
  }

  /** The same plain bytes, encrypted under another key. */
  public void reseal(long byKeyId, byte[] anew) {
    this.keyId = byKeyId;
    this.sealed = Required.value("sealed", anew);
  }

  public Long id() {
    return id;
  }

  public String digest() {
    return digest;
  }

  public int byteCount() {
    return byteCount;
  }

  public long keyId() {
    return keyId;
  }

  /** Not a copy: a content may be large, and nobody changes it. */
  public byte[] sealed() {
    return sealed;
  }
}

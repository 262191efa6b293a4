package es.caib.empara.documents.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;

/** The keys of the contents, wrapped by the installation's own key. There is one row. */
@Entity
@Table(name = "EMP_DOCUMENT_KEYS")
public class DocumentKeys {

  /** Of the one row. */
  public static final int ID = 1;

  @Id
  @Column(name = "ID")
  private int id;

  @Column(name = "CONTENT_KEYS")
  private byte[] contentKeys;

  @Column(name = "DIGEST_KEYS")
  private byte[] digestKeys;

  /** Names the installation's key without telling it. */
  @Column(name = "WRAPPED_BY")
  private String wrappedBy;

  @Column(name = "PRIMARY_KEY_ID")
  private long primaryKeyId;

  @Column(name = "PRIMARY_SINCE")
  private OffsetDateTime primarySince;

  /** Every change gives another, by which the nodes see it. */
  @Column(name = "STAMP")
  private long stamp;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected DocumentKeys() {}

  /** The first keys of an installation. */
  public DocumentKeys(
      byte[] contentKeys,
      byte[] digestKeys,
      String wrappedBy,
      long primaryKeyId,
      OffsetDateTime at) {
    this.id = ID;
    wrap(contentKeys, digestKeys, wrappedBy);
    this.primaryKeyId = primaryKeyId;
    this.primarySince = Required.value("primarySince", at);
  }

  /**
   * From now on contents are encrypted with another key; the older ones stay for what they hold.
   */
  public void rotate(byte[] keys, long toPrimaryKeyId, OffsetDateTime at) {
    this.contentKeys = Required.value("contentKeys", keys);
    this.primaryKeyId = toPrimaryKeyId;
    this.primarySince = Required.value("primarySince", at);
    stamp++;
  }

  /** The same keys, wrapped by another key of the installation. */
  public void rewrap(byte[] content, byte[] digest, String by) {
    wrap(content, digest, by);
  }

  private void wrap(byte[] content, byte[] digest, String by) {
    this.contentKeys = Required.value("contentKeys", content);
    this.digestKeys = Required.value("digestKeys", digest);
    this.wrappedBy = Required.text("wrappedBy", by);
    stamp++;
  }

  public byte[] contentKeys() {
    return contentKeys.clone();
  }

  public byte[] digestKeys() {
    return digestKeys.clone();
  }

  public String wrappedBy() {
    return wrappedBy;
  }

  public long primaryKeyId() {
    return primaryKeyId;
  }

  public OffsetDateTime primarySince() {
    return primarySince;
  }

  public long stamp() {
    return stamp;
  }
}

package es.caib.empara.feed.entity;

import es.caib.empara.feed.ReconciliationItem;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What a source says that it holds of something, and what is here. */
@Entity
@Table(name = "EMP_RECONCILIATION_LINE")
@SequenceGenerator(name = "reconciliationLine", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ReconciliationLine {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reconciliationLine")
  @Column(name = "ID")
  private Long id;

  @Column(name = "REPORT_ID", updatable = false)
  private Long reportId;

  @Enumerated(EnumType.STRING)
  @Column(name = "ITEM", updatable = false)
  private ReconciliationItem item;

  @Column(name = "THEIR_COUNT", updatable = false)
  private Long theirCount;

  @Column(name = "THEIR_HASH", updatable = false)
  private String theirHash;

  @Column(name = "OUR_COUNT", updatable = false)
  private Long ourCount;

  @Column(name = "OUR_HASH", updatable = false)
  private String ourHash;

  /** Null: the source did not say what it holds. */
  @Column(name = "IS_EQUAL", updatable = false)
  private Boolean equal;

  protected ReconciliationLine() {}

  public ReconciliationLine(
      Reconciliation report, ReconciliationItem item, Side theirs, Side ours, Boolean equal) {
    this.reportId = Required.value("report", report.id());
    this.item = Required.value("item", item);
    this.theirCount = theirs.count();
    this.theirHash = theirs.hash();
    this.ourCount = ours.count();
    this.ourHash = ours.hash();
    this.equal = equal;
  }

  /** One side of the comparison; what is not known is null. */
  public record Side(Long count, String hash) {

    public static final Side UNKNOWN = new Side(null, null);

    /** Whether the other side holds the same; null when this one does not say what it holds. */
    public Boolean isMatchedBy(Side other) {
      if (count == null && hash == null) {
        return null;
      }
      return (count == null || count.equals(other.count))
          && (hash == null || hash.equals(other.hash));
    }
  }

  public Long id() {
    return id;
  }

  public Long reportId() {
    return reportId;
  }

  public ReconciliationItem item() {
    return item;
  }

  public Long theirCount() {
    return theirCount;
  }

  public String theirHash() {
    return theirHash;
  }

  public Long ourCount() {
    return ourCount;
  }

  public String ourHash() {
    return ourHash;
  }

  public Boolean equal() {
    return equal;
  }
}

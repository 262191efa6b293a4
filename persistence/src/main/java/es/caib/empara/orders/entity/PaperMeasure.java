package es.caib.empara.orders.entity;

import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.PaperCheck;
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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A measure of an order on paper, as it was entered. */
@Entity
@Table(name = "EMP_PAPER_MEASURE")
@SequenceGenerator(name = "paperMeasure", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class PaperMeasure {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paperMeasure")
  @Column(name = "ID")
  private Long id;

  @Column(name = "PAPER_ID", updatable = false)
  private Long paperId;

  @Column(name = "PLACE", updatable = false)
  private int place;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", updatable = false)
  private MeasureKind kind;

  @Column(name = "PARAMETERS", updatable = false)
  private String parameters;

  @Column(name = "METRES", updatable = false)
  private Integer metres;

  @Column(name = "VALID_FROM", updatable = false)
  private LocalDate validFrom;

  @Column(name = "VALID_UNTIL", updatable = false)
  private LocalDate validUntil;

  @Column(name = "UNTIL_MILESTONE", updatable = false)
  private String untilMilestone;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected PaperMeasure() {}

  /**
   * A measure that was entered.
   *
   * @param place among those of the order, from 1
   * @param metres as in the parameters, to be compared; null for none
   */
  public PaperMeasure(PaperOrder paper, int place, MeasureReport report, Integer metres) {
    this.paperId = Required.value("paper", paper.id());
    this.place = place;
    this.kind = Required.value("kind", report.kind());
    this.parameters = Required.text("parameters", report.parameters());
    this.metres = metres;
    this.validFrom = Required.value("validFrom", report.validFrom());
    this.validUntil = report.validUntil();
    this.untilMilestone = report.untilMilestone();
  }

  /** As the order will have it. */
  public MeasureReport report() {
    return new MeasureReport("M-" + place, kind, parameters, validFrom, validUntil, untilMilestone);
  }

  /** In what a reading of the copy differs from what was entered: names of fields. */
  List<String> differences(PaperCheck.MeasureCheck read) {
    List<String> found = new ArrayList<>();
    String prefix = "measures[" + (place - 1) + "].";
    if (read.kind() != kind) {
      found.add(prefix + "kind");
    }
    if (!Objects.equals(read.metres(), metres)) {
      found.add(prefix + "metres");
    }
    if (!Objects.equals(read.lastDay(), validUntil)) {
      found.add(prefix + "lastDay");
    }
    return found;
  }

  public Long paperId() {
    return paperId;
  }

  public int place() {
    return place;
  }

  public MeasureKind kind() {
    return kind;
  }

  public String parameters() {
    return parameters;
  }

  public Integer metres() {
    return metres;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validUntil() {
    return validUntil;
  }

  public String untilMilestone() {
    return untilMilestone;
  }
}

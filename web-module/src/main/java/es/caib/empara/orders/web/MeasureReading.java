package es.caib.empara.orders.web;

import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureParameter;
import es.caib.empara.orders.PaperCheck.MeasureCheck;
import java.io.Serializable;
import java.time.LocalDate;

/** What the second person reads of one measure. */
public class MeasureReading implements Serializable {

  private static final long serialVersionUID = 1L;

  private final MeasureKind kind;
  private Boolean there;
  private Integer metres;
  private LocalDate lastDay;

  MeasureReading(MeasureKind kind) {
    this.kind = kind;
  }

  MeasureCheck check() {
    return new MeasureCheck(Boolean.TRUE.equals(there) ? kind : null, metres, lastDay);
  }

  /** Whether a court states a distance of such a measure. */
  public boolean isDistant() {
    return kind.parameters().contains(MeasureParameter.METRES);
  }

  public MeasureKind getKind() {
    return kind;
  }

  /** Whether the copy has it. */
  public Boolean getThere() {
    return there;
  }

  public void setThere(Boolean there) {
    this.there = there;
  }

  public Integer getMetres() {
    return metres;
  }

  public void setMetres(Integer metres) {
    this.metres = metres;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}

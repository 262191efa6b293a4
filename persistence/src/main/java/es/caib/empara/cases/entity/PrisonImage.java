package es.caib.empara.cases.entity;

import es.caib.empara.cases.PrisonEventKind;
import es.caib.empara.cases.PrisonReport;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;

/** The newest that the prison administration said of the denounced person. */
@Embeddable
public class PrisonImage {

  @Enumerated(EnumType.STRING)
  @Column(name = "PRISON_KIND")
  private PrisonEventKind kind;

  @Column(name = "PRISON_EFFECTIVE_AT")
  private OffsetDateTime effectiveAt;

  @Column(name = "PRISON_UNTIL")
  private OffsetDateTime until;

  @Column(name = "PRISON_MUNICIPALITY")
  private String plannedMunicipality;

  protected PrisonImage() {}

  PrisonImage(PrisonReport report) {
    this.kind = report.kind();
    this.effectiveAt = report.effectiveAt();
    this.until = report.until();
    this.plannedMunicipality = report.plannedMunicipality();
  }

  PrisonReport report() {
    return new PrisonReport(kind, effectiveAt, until, plannedMunicipality);
  }
}

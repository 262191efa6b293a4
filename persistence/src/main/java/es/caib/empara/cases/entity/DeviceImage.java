package es.caib.empara.cases.entity;

import es.caib.empara.cases.DeviceEventKind;
import es.caib.empara.cases.DeviceReport;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;

/** The newest that the control centre said of the telematic device. */
@Embeddable
public class DeviceImage {

  @Enumerated(EnumType.STRING)
  @Column(name = "DEVICE_KIND")
  private DeviceEventKind kind;

  @Column(name = "DEVICE_OCCURRED_AT")
  private OffsetDateTime occurredAt;

  protected DeviceImage() {}

  DeviceImage(DeviceReport report) {
    this.kind = report.kind();
    this.occurredAt = report.occurredAt();
  }

  DeviceReport report() {
    return new DeviceReport(kind, occurredAt);
  }
}

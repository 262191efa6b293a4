package es.caib.empara.cases.web;

import es.caib.empara.cases.DeviceReport;
import es.caib.empara.cases.PrisonEventKind;
import es.caib.empara.cases.PrisonReport;
import es.caib.empara.institutions.web.Places;
import es.caib.empara.shared.web.TimeText;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where the denounced person is and whether a device follows her or him, as far as is known. */
@Named("custody")
@ApplicationScoped
public class CustodyText {

  @Inject private Words words;
  @Inject private TimeText times;
  @Inject private Places places;

  /** "De permís fins dilluns 30 de novembre, previst a Inca"; says so when nothing is known. */
  public String prison(PrisonReport report) {
    if (report == null) {
      return words.text("custody.prison.unknown");
    }
    String until = report.until() == null ? "" : times.weekday(report.until());
    boolean open = !until.isEmpty() && !times.isPast(report.until());
    String sentence;
    if (open && isOutside(report) && report.kind() == PrisonEventKind.PERMIT) {
      sentence = words.text("custody.PERMIT.until", until);
    } else {
      sentence = words.text(key(report), times.weekday(report.effectiveAt()), until);
      sentence = open ? words.text("custody.until", sentence, until) : sentence;
    }
    return report.plannedMunicipality() == null
        ? sentence
        : words.text("custody.place", sentence, places.municipality(report.plannedMunicipality()));
  }

  private String key(PrisonReport report) {
    String kind = "custody." + report.kind().name();
    if (report.until() != null && times.isPast(report.until())) {
      return kind + ".ended";
    }
    return times.isPast(report.effectiveAt()) ? kind : kind + ".planned";
  }

  /** Whether the person is outside now, which is the first thing to know. */
  public boolean isOutside(PrisonReport report) {
    return report != null
        && report.kind().isOutside()
        && times.isPast(report.effectiveAt())
        && (report.until() == null || !times.isPast(report.until()));
  }

  /** "Dispositiu telemàtic actiu des del 10 de setembre"; says so when nothing is known. */
  public String device(DeviceReport report) {
    if (report == null) {
      return words.text("custody.device.unknown");
    }
    String key = "custody.device." + report.kind().name();
    return words.text(key, times.weekday(report.occurredAt()));
  }
}

package es.caib.empara.alerts.web;

import es.caib.empara.alerts.Severity;
import es.caib.empara.alerts.service.AlertView;
import es.caib.empara.alerts.service.DrillService;
import es.caib.empara.institutions.web.Places;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Exercises: begun here, and seen how they went. */
@Named
@ViewScoped
public class DrillsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DrillService drills;
  @Inject private FiguresPage figures;
  @Inject private AlertText texts;
  @Inject private Places places;
  @Inject private Notices notices;
  @Inject private Words words;

  private Severity severity = Severity.CRITICAL;
  private String[] realms = {};
  private String notice;
  private transient List<DrillService.Drill> latest;

  /** Begins an exercise for each of the chosen institutions. */
  public void start() {
    if (realms.length == 0) {
      notices.fault("drill:realms", words.text("drills.missing"));
      return;
    }
    int started = drills.start(severity, Set.of(realms)).size();
    notice =
        started == 1 ? words.text("drills.started.one") : words.text("drills.started", started);
    realms = new String[0];
    latest = null;
  }

  public List<DrillService.Drill> getLatest() {
    if (latest == null) {
      latest = drills.latest();
    }
    return latest;
  }

  /** Who took it and in what time. */
  public String taken(AlertView alert) {
    return alert.acknowledgedBy() == null
        ? words.text("drills.nobody")
        : words.text(
            "drills.after",
            texts.person(alert.acknowledgedBy()),
            figures.span(Duration.between(alert.raisedAt(), alert.acknowledgedAt())));
  }

  /** The institutions that have a desk. */
  public List<Places.Desk> getDesks() {
    return places.desks();
  }

  public List<Severity> getSeverities() {
    return List.of(Severity.CRITICAL, Severity.HIGH);
  }

  public Severity getSeverity() {
    return severity;
  }

  public void setSeverity(Severity severity) {
    this.severity = severity;
  }

  public String[] getRealms() {
    return realms.clone();
  }

  public void setRealms(String[] realms) {
    this.realms = realms == null ? new String[0] : realms.clone();
  }

  public String getNotice() {
    return notice;
  }
}

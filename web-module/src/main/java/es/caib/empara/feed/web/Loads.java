package es.caib.empara.feed.web;

import es.caib.empara.feed.service.LoadService;
import es.caib.empara.feed.service.LoadView;
import es.caib.empara.feed.service.ReportView;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The initial loads, and whether both sides hold the same. */
@Named
@RequestScoped
public class Loads {

  private static final int SHORT = 12;

  @Inject private LoadService loads;
  @Inject private Words words;

  private List<LoadView> all;
  private List<ReportView> reports;

  public List<LoadView> getAll() {
    if (all == null) {
      all = loads.loads();
    }
    return all;
  }

  public List<ReportView> getReports() {
    if (reports == null) {
      reports = loads.reports();
    }
    return reports;
  }

  /** How the two sides of a line compare, in a word. */
  public String verdict(ReportView.Line line) {
    if (line.equal() == null) {
      return words.text("load.unsaid");
    }
    return words.text(line.equal() ? "load.equal" : "load.different");
  }

  /** What to do about a line that is not equal. */
  public String advice(ReportView.Line line) {
    if (!Boolean.FALSE.equals(line.equal())) {
      return "";
    }
    String key = "load.advice." + line.item();
    if (words.has(key)) {
      return words.text(key);
    }
    boolean fewer = line.theirCount() != null && line.ourCount() < line.theirCount();
    boolean more = line.theirCount() != null && line.ourCount() > line.theirCount();
    return words.text(fewer ? "load.fewer" : more ? "load.more" : "load.other");
  }

  /** The beginning of a hash, enough to compare by eye. */
  public String brief(String hash) {
    return hash == null ? "" : hash.substring(0, SHORT) + "…";
  }
}

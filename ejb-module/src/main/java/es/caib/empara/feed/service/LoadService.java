package es.caib.empara.feed.service;

import jakarta.ejb.Local;
import java.util.List;

/** The initial loads and the reports that compare both sides. No case data. */
@Local
public interface LoadService {

  /** The newest load of each source that has begun one. */
  List<LoadView> loads();

  /** The newest reports, newest first; at most 20. */
  List<ReportView> reports();
}

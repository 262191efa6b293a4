package es.caib.empara.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Whether everything that must run before the first call has run. A server swallows the failure of
 * a start-up bean, so each says here how it went; until all have, the doors stay closed.
 */
@ApplicationScoped
public class Readiness {

  /** What must be done before the doors open. */
  public enum Step {
    SCHEMA,
    SEARCH_KEYS,
    OPERATIONS_LOG,
    DOCUMENT_KEYS,
    REALMS,
    DEMO_ACCOUNTS,
    FIRST_ADMINISTRATORS,
    DEMO_COMMISSION,
    DEMO_CONTACTS,
    DEMO_PROTOCOLS,
    STAFF_REGISTER,
    DEMO_ROSTERS,
    DEMO_REGION,
    DEMO_RESOURCES,
    /** The beans of the web module: a timer that told them anything before would make them half. */
    PAGES
  }

  private final Set<Step> done = java.util.Collections.synchronizedSet(new LinkedHashSet<>());
  private final List<String> failures = new CopyOnWriteArrayList<>();

  public void done(Step step) {
    done.add(step);
  }

  public void failed(Step step, Throwable cause) {
    failures.add(step + ": " + cause.getMessage());
  }

  /** Runs a step and notes how it went; its failure is also thrown. */
  public void run(Step step, Runnable work) {
    try {
      work.run();
      done(step);
    } catch (RuntimeException failure) {
      failed(step, failure);
      throw failure;
    }
  }

  public boolean isReady() {
    return failures.isEmpty() && done.size() == Step.values().length;
  }

  public List<String> failures() {
    return List.copyOf(failures);
  }
}

package es.caib.empara.documents.service.internal;

import es.caib.empara.shared.Settings;
import es.caib.empara.shared.service.Installation;
import es.caib.empara.shared.service.Readiness;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * No key, no start. Only a new demo on the embedded database makes its own: anybody else must know
 * where the key is, since what it encrypts is lost with it.
 */
@Startup
@Singleton
@DependsOn("SchemaStartup")
@TransactionManagement(TransactionManagementType.BEAN)
public class DocumentKeysStartup {

  @Inject private Readiness readiness;
  @Inject private Installation installation;
  @Inject private Beginning beginning;

  @PostConstruct
  void start() {
    readiness.run(Readiness.Step.DOCUMENT_KEYS, this::begin);
  }

  private void begin() {
    Settings settings = Settings.current();
    settings.documentsOrgan();
    Path file = settings.documentsKey();
    boolean begun = beginning.isDone();
    if (!begun && installation.isDemo() && settings.isEmbeddedDatabase() && !Files.exists(file)) {
      KeyFile.make(file);
    }
    KeyFile.read(file);
    if (!begun) {
      make();
    }
    beginning.open();
  }

  private void make() {
    try {
      beginning.make();
    } catch (RuntimeException refused) {
      // Another node of a new installation may have been faster; else it is a failure.
      if (!beginning.isDone()) {
        throw refused;
      }
    }
  }

  /** Each step in a transaction of its own: one that fails must not take the next with it. */
  @ApplicationScoped
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  static class Beginning {

    @Inject private Keyrings keyrings;

    boolean isDone() {
      return keyrings.exist();
    }

    void make() {
      keyrings.make();
    }

    void open() {
      keyrings.current();
    }
  }
}

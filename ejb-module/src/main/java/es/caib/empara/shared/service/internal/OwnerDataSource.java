package es.caib.empara.shared.service.internal;

import es.caib.empara.shared.ConfiguredDataSource;
import es.caib.empara.shared.Settings;
import java.sql.Connection;
import java.sql.SQLException;

/** Connections as the owner of the schema, outside the pool. */
class OwnerDataSource extends ConfiguredDataSource {

  private final Settings settings;

  OwnerDataSource(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return openAsOwner(settings);
  }
}

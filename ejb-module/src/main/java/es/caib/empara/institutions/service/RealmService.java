package es.caib.empara.institutions.service;

import es.caib.empara.institutions.RealmSettings;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The realms of the bodies, for the technical operators. No secret passes through here. */
@Local
public interface RealmService {

  /** The realms of all incorporated bodies, by name of the body. */
  List<RealmView> list();

  /**
   * @throws es.caib.empara.shared.service.NotFound when there is no such body
   */
  RealmView open(@NotBlank String realm);

  /**
   * Takes other settings. Whatever is different takes the realm out of service, unless it is local
   * now, and ends every session of the body.
   *
   * @throws es.caib.empara.shared.service.InvalidInput naming the field at fault
   */
  RealmView change(@NotBlank String realm, @NotNull RealmSettings settings);

  /** Tries the connection with exactly the settings that are kept; the view says what was found. */
  RealmView test(@NotBlank String realm);

  /**
   * Puts settings that have passed their test into service.
   *
   * @throws es.caib.empara.shared.service.InvalidInput when they have not
   */
  RealmView goLive(@NotBlank String realm);
}

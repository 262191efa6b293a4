package es.caib.empara.it;

import es.caib.empara.it.fixture.Browser;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Screen;
import es.caib.empara.it.fixture.SharedMicro;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests of pages of the shared server, in one browser for each class. */
@ExtendWith(SharedMicro.class)
abstract class InBrowser {

  static Browser browser;

  final EmparaMicro micro;

  InBrowser(EmparaMicro micro) {
    this.micro = micro;
  }

  @BeforeAll
  static void launch() {
    browser = Browser.launch();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  /** Somebody who has logged in by the form. */
  final Screen enter(String account) {
    return new Story(micro.base(), browser).enter(account);
  }
}

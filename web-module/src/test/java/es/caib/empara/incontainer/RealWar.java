package es.caib.empara.incontainer;

import es.caib.empara.alerts.service.internal.AlertHands;
import es.caib.empara.feed.service.internal.FeedHands;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it is delivered, with the tests inside and a way in for them. */
final class RealWar {

  private static final String WEB_XML = "WEB-INF/web.xml";
  private static final String OPEN = "<url-pattern>/login.xhtml</url-pattern>";

  private RealWar() {}

  static WebArchive withTests() {
    WebArchive war =
        ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("empara.war")));
    String webXml = read(war);
    if (!webXml.contains(OPEN)) {
      throw new IllegalStateException("web.xml has no open part any more");
    }
    war.delete(WEB_XML);
    war.addAsWebInfResource(
        new StringAsset(
            webXml.replace(OPEN, OPEN + "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>")),
        "web.xml");
    return war.addPackages(true, "org.assertj.core")
        .addPackage(RealWar.class.getPackage())
        .addClasses(FeedHands.class, AlertHands.class);
  }

  private static String read(WebArchive war) {
    try (InputStream in = war.get(WEB_XML).getAsset().openStream();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      in.transferTo(out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

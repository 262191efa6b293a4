package es.caib.empara.feed.service.internal;

import es.caib.empara.institutions.Island;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.MunicipalityView;
import es.caib.empara.institutions.service.Territory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The municipalities as the scripts of the schema bring them, without a database. */
final class FakeTerritory implements Territory {

  private static final String SCRIPT = "/db/migration/common/V2__municipalities.sql";
  private static final Pattern ROW = Pattern.compile("\\('(07\\d{3})', '([^\n]+)', '([A-Z]+)',");

  private final Map<String, MunicipalityView> municipalities = new TreeMap<>();

  FakeTerritory() {
    try (InputStream script = Territory.class.getResourceAsStream(SCRIPT)) {
      String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      Matcher rows = ROW.matcher(text);
      while (rows.find()) {
        municipalities.put(
            rows.group(1),
            new MunicipalityView(rows.group(1), rows.group(2), Island.valueOf(rows.group(3))));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public List<MunicipalityView> municipalities() {
    return List.copyOf(municipalities.values());
  }

  @Override
  public MunicipalityView municipality(String ineCode) {
    return municipalities.get(ineCode);
  }

  @Override
  public Set<String> municipalitiesOf(Island island) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Collection<InstitutionView> responsibleFor(String ineCode) {
    throw new UnsupportedOperationException();
  }

  @Override
  public InstitutionView institution(String realm) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String nameOf(String realm) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<InstitutionView> incorporated() {
    throw new UnsupportedOperationException();
  }
}

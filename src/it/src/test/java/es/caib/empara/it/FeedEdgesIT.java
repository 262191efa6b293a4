package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.SharedMicro;
import es.caib.empara.it.fixture.Visitor;
import es.caib.empara.simulator.Source;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On the embedded database, whose evidence only the operator's page can be asked for: it shows the
 * newest of each fault. {@link PostgresIT} counts all.
 */
@ExtendWith(SharedMicro.class)
class FeedEdgesIT extends FeedEdges {

  private static final int SHOWN = 25;

  private static Visitor operator;

  private final EmparaMicro micro;

  FeedEdgesIT(EmparaMicro micro) {
    this.micro = micro;
  }

  @Override
  EmparaMicro micro() {
    return micro;
  }

  @Override
  void assertKept(Source source, List<JsonObject> rejected) {
    rejected.stream()
        .collect(Collectors.groupingBy(FeedEdgesIT::fault))
        .forEach(
            (fault, all) -> {
              String page = page(source, fault);
              all.subList(Math.max(0, all.size() - SHOWN), all.size())
                  .forEach(each -> assertThat(page).contains(words(each)));
            });
  }

  /** What tells a rejection from others; one without an id is told by its detail. */
  private static String words(JsonObject rejection) {
    return rejection.isNull("id")
        ? rejection.getString("detail")
        : ">" + rejection.getString("id") + "<";
  }

  private static String fault(JsonObject rejection) {
    return rejection.getString("detail").split(": ", 2)[0].replaceAll("\\[\\d+]", "[]");
  }

  private String page(Source source, String fault) {
    if (operator == null) {
      operator = new Visitor(micro.base());
      operator.logIn("operacio@ibd").expect(302);
    }
    return operator
        .open(
            "/feed/rejected.xhtml?source="
                + source.name()
                + "&fault="
                + URLEncoder.encode(fault, StandardCharsets.UTF_8))
        .expect(200)
        .body();
  }
}

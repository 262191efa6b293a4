package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.count;
import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.cases.DeviceEventKind;
import es.caib.empara.incontainer.Outside.Said;
import es.caib.empara.institutions.DataKind;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is hidden of a case is null in the API and told in words on the pages. */
interface KindsFromOutside {

  /** The fields of a case that are of a kind. */
  Map<DataKind, List<String>> FIELDS =
      Map.of(
          DataKind.CONTACT, List.of("contactAuthorisation"),
          DataKind.MEASURES, List.of("measuresInForce", "device"),
          DataKind.INCIDENTS, List.of("incidents"),
          DataKind.ASSESSMENTS, List.of("assessments"),
          DataKind.DOCUMENTS, List.of());

  /** What the pages say in its place, from the Catalan words. */
  Map<DataKind, String> WORDS =
      Map.of(
          DataKind.CONTACT, "no té accés a les dades de contacte",
          DataKind.MEASURES, "no té accés a les mesures",
          DataKind.INCIDENTS, "no té accés als incidents",
          DataKind.ASSESSMENTS, "no té accés a l’historial de valoracions",
          DataKind.DOCUMENTS, "no té accés als documents");

  /** What they say where there is nothing. */
  List<String> NOTHING =
      List.of(
          "Cap mesura judicial",
          "Cap incident comunicat",
          "Encara sense valoració",
          "no té cap document",
          "Cap ordre de protecció comunicada");

  @Test
  default void theApi_hasNullInThePlaceOfAHiddenKind_andNamesIt() throws Exception {
    WholeCase known = WholeCase.known();
    for (DataKind hidden : DataKind.values()) {
      try (Body body = Body.seeingAllBut(hidden)) {
        Outside somebody = new Outside(body.technician());

        Said opened = somebody.get("/cases/" + known.number());
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body().getJsonArray("hiddenData").getValuesAs(JsonString::getString))
            .containsExactly(hidden.name());
        FIELDS.forEach(
            (kind, fields) ->
                fields.forEach(
                    field ->
                        assertThat(opened.body().get(field).equals(JsonValue.NULL))
                            .as("%s without %s", field, hidden)
                            .isEqualTo(kind == hidden)));
        JsonObject victim = opened.body().getJsonObject("victim");
        assertThat(victim.isNull("phone")).isEqualTo(hidden == DataKind.CONTACT);
        assertThat(victim.isNull("preferredLanguage")).isEqualTo(hidden == DataKind.CONTACT);

        Said timeline = somebody.get("/cases/" + known.number() + "/timeline?limit=100");
        assertThat(timeline.body().getJsonArray("hiddenData").getString(0))
            .isEqualTo(hidden.name());
        assertThat(opened.body().toString() + timeline.body())
            .as("the order without %s", hidden)
            .satisfies(
                all ->
                    assertThat(all.contains(known.orderId()))
                        .isEqualTo(hidden != DataKind.MEASURES));
      }
    }
  }

  @Test
  default void theApi_forABodyThatSeesAll_hidesNothing() throws Exception {
    WholeCase known = WholeCase.known();
    try (Body body = Body.seeingAll()) {
      Outside somebody = new Outside(body.technician());

      JsonObject opened = somebody.get("/cases/" + known.number()).body();
      assertThat(opened.getJsonArray("hiddenData")).isEmpty();
      FIELDS
          .values()
          .forEach(fields -> fields.forEach(field -> assertThat(opened.isNull(field)).isFalse()));
      assertThat(opened.getJsonObject("victim").getString("phone")).isEqualTo(known.phone());
      assertThat(somebody.get("/orders?caseNumber=" + known.number()).body().getJsonArray("items"))
          .hasSize(1);
    }
  }

  @Test
  default void theApi_ofOrdersAndAccreditation_isRefusedWithAProblemOfItsOwn() throws Exception {
    WholeCase known = WholeCase.known();
    try (Body body = Body.seeingAllBut(DataKind.MEASURES)) {
      Outside somebody = new Outside(body.technician());
      List<String> paths =
          List.of(
              "/orders",
              "/orders?caseNumber=" + known.number(),
              "/orders/" + known.orderId(),
              "/orders/OP-none",
              "/cases/" + known.number() + "/accreditation");
      for (String path : paths) {
        assertHidden(somebody.get(path), DataKind.MEASURES);
      }
      assertThat(
              count(
                  "select count(*) from EMP_OPERATION where PRINCIPAL = ? and OUTCOME = 'REFUSED'",
                  body.technician()))
          .as("each once")
          .isEqualTo(paths.size());
      JsonArray listed = somebody.get("/cases?limit=100").body().getJsonArray("items");
      assertThat(listed.getValuesAs(JsonObject.class))
          .isNotEmpty()
          .allSatisfy(row -> assertThat(row.isNull("measuresInForce")).isTrue());
    }
  }

  @Test
  default void theApi_refusesASearchByPhone_withoutContact() throws Exception {
    WholeCase known = WholeCase.known();
    try (Body body = Body.seeingAllBut(DataKind.CONTACT)) {
      Outside somebody = new Outside(body.technician());

      assertHidden(
          somebody.post("/cases/search", "{\"q\":\"" + known.phone() + "\"}"), DataKind.CONTACT);
      assertThat(
              somebody
                  .post("/cases/search", "{\"q\":\"" + known.number() + "\"}")
                  .body()
                  .getJsonArray("items"))
          .hasSize(1);
    }
  }

  @Test
  default void theApi_refusesAStaleAct_andSaysOfWhatIsHiddenOnlyThatItHasChanged()
      throws Exception {
    WholeCase known = WholeCase.known();
    try (Body body = Body.seeingAllBut(DataKind.MEASURES)) {
      Outside somebody = new Outside(body.technician());
      int seen = somebody.get("/cases/" + known.number()).body().getInt("statusVersion");
      WholeCase.device(known.number(), DeviceEventKind.LOW_BATTERY);

      Said stale =
          somebody.post(
              "/cases/" + known.number() + "/actions",
              "{\"kind\":\"NOTE\",\"text\":\"Prova\"}",
              "If-Match",
              "\"" + seen + "\"");

      assertThat(stale.status()).isEqualTo(412);
      JsonObject change = stale.body().getJsonArray("changes").getJsonObject(0);
      assertThat(change.getInt("statusVersion")).isEqualTo(seen + 1);
      for (String field : List.of("what", "from", "to", "source")) {
        assertThat(change.isNull(field)).as(field).isTrue();
      }
    }
  }

  @Test
  default void thePages_sayWhatIsHidden_andNeverThatThereIsNone() throws Exception {
    WholeCase known = WholeCase.known();
    try (Body body = Body.seeing(EnumSet.noneOf(DataKind.class))) {
      Outside somebody = new Outside(body.technician()).entered();

      String page = somebody.openCase(known.number()).body();
      assertThat(page).contains(known.number(), "mesures i ordres, incidents");
      assertThat(page)
          .contains(WORDS.values())
          .doesNotContain(NOTHING)
          .doesNotContain(known.orderId(), known.phone());

      WholeCase.device(known.number(), DeviceEventKind.LOW_BATTERY);
      String again = somebody.page("/cases/case.xhtml?n=" + known.number()).body();
      assertThat(again).contains("Ha canviat una dada que la vostra institució no veu");

      assertThat(somebody.page("/cases/list.xhtml").body())
          .contains("sense accés")
          .doesNotContain("/orders/list.xhtml");
      assertThat(somebody.page("/alerts/board.xhtml").statusCode()).isEqualTo(200);
      assertThat(
              somebody
                  .page("/documents/file?n=" + known.number() + "&d=" + known.document())
                  .statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  default void thePagesOfOrders_areRefusedInWords() throws Exception {
    WholeCase known = WholeCase.known();
    try (Body body = Body.seeingAllBut(DataKind.MEASURES)) {
      Outside somebody = new Outside(body.technician()).entered();

      for (String path :
          List.of(
              "/orders/list.xhtml",
              "/orders/order.xhtml?o=" + known.orderId(),
              "/orders/figures.xhtml")) {
        HttpResponse<String> refused = somebody.page(path);
        assertThat(refused.statusCode()).as(path).isEqualTo(403);
        assertThat(refused.body())
            .contains(
                "Aquestes dades no són per a la vostra institució", WORDS.get(DataKind.MEASURES));
      }
    }
  }

  @Test
  default void thePages_forABodyThatSeesAll_sayNothingOfIt() throws Exception {
    WholeCase known = WholeCase.known();
    try (Body body = Body.seeingAll()) {
      Outside somebody = new Outside(body.technician()).entered();

      assertThat(somebody.openCase(known.number()).body())
          .contains(known.phone(), "Prova inventada")
          .doesNotContain("no té accés", "que la vostra institució no veu");
      assertThat(somebody.page("/cases/list.xhtml").body())
          .contains("/orders/list.xhtml")
          .doesNotContain("sense accés");
    }
  }

  private static void assertHidden(Said refused, DataKind kind) {
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body().getString("type")).isEqualTo("urn:empara:problem:data-kind");
    assertThat(refused.body().getString("dataKind")).isEqualTo(kind.name());
    assertThat(refused.body().getString("title"))
        .isEqualTo("La vostra institució no té accés a aquesta mena de dades");
  }
}

package es.caib.empara.accreditation.entity;

import es.caib.empara.accreditation.CertifiedTitle;
import es.caib.empara.accreditation.TitleKind;
import es.caib.empara.shared.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;

/** The titles of a certificate as they are kept. */
final class TitlesJson {

  private static final String TITLES = "titles";

  private TitlesJson() {}

  static String write(List<CertifiedTitle> titles) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (CertifiedTitle title : titles) {
      JsonObjectBuilder one = Json.createObjectBuilder().add("kind", title.kind().name());
      if (title.titleId() != null) {
        one.add("titleId", title.titleId());
      }
      add(one, "orderId", title.orderId());
      add(one, "issuer", title.issuer());
      add(one, "reference", title.reference());
      add(one, "issuedOn", title.issuedOn());
      add(one, "validUntil", title.validUntil());
      all.add(one);
    }
    return Json.createObjectBuilder().add(TITLES, all).build().toString();
  }

  static List<CertifiedTitle> read(String text) {
    return Json.object(text).getJsonArray(TITLES).getValuesAs(JsonObject.class).stream()
        .map(
            one ->
                new CertifiedTitle(
                    TitleKind.valueOf(one.getString("kind")),
                    one.containsKey("titleId") ? one.getJsonNumber("titleId").longValue() : null,
                    one.getString("orderId", null),
                    one.getString("issuer", null),
                    one.getString("reference", null),
                    day(one.getString("issuedOn", null)),
                    day(one.getString("validUntil", null))))
        .toList();
  }

  private static void add(JsonObjectBuilder one, String name, Object value) {
    if (value != null) {
      one.add(name, value.toString());
    }
  }

  private static LocalDate day(String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}

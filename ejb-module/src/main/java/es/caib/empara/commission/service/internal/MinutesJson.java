package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.service.SessionRecord;
import es.caib.empara.commission.service.SessionRecord.Absence;
import es.caib.empara.commission.service.SessionRecord.Adopted;
import es.caib.empara.commission.service.SessionRecord.Apart;
import es.caib.empara.commission.service.SessionRecord.Attendee;
import es.caib.empara.commission.service.SessionRecord.Ballot;
import es.caib.empara.commission.service.SessionRecord.Call;
import es.caib.empara.commission.service.SessionRecord.Choice;
import es.caib.empara.commission.service.SessionRecord.Dissent;
import es.caib.empara.commission.service.SessionRecord.Item;
import es.caib.empara.commission.service.SessionRecord.Kind;
import es.caib.empara.commission.service.SessionRecord.Mode;
import es.caib.empara.commission.service.SessionRecord.Outcome;
import es.caib.empara.commission.service.SessionRecord.Seat;
import es.caib.empara.commission.service.SessionRecord.Told;
import es.caib.empara.commission.service.SessionRecord.Withdrawal;
import es.caib.empara.shared.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;

/** What minutes say, as it is kept. */
final class MinutesJson {

  private MinutesJson() {}

  static String write(MinutesContent content) {
    SessionRecord session = content.session();
    JsonObjectBuilder one = object("number", session.number());
    add(one, "kind", session.kind());
    add(one, "mode", session.mode());
    add(one, "place", session.place());
    add(one, "scheduledAt", session.scheduledAt());
    add(one, "startedAt", session.startedAt());
    add(one, "endedAt", session.endedAt());
    add(one, "call", session.call());
    one.add("quorum", all(session.quorum(), MinutesJson::told));
    one.add("attendees", all(session.attendees(), MinutesJson::attendee));
    one.add("absences", all(session.absences(), MinutesJson::absence));
    add(one, "chair", session.chair());
    add(one, "secretary", session.secretary());
    one.add("items", all(session.items(), MinutesJson::item));
    add(one, "remarks", content.remarks());
    return one.build().toString();
  }

  static MinutesContent read(String text) {
    JsonObject one = Json.object(text);
    return new MinutesContent(
        new SessionRecord(
            string(one, "number"),
            constant(Kind.class, one, "kind"),
            constant(Mode.class, one, "mode"),
            string(one, "place"),
            time(one, "scheduledAt"),
            time(one, "startedAt"),
            time(one, "endedAt"),
            constant(Call.class, one, "call"),
            all(one, "quorum", MinutesJson::told),
            all(one, "attendees", MinutesJson::attendee),
            all(one, "absences", each -> new Absence(string(each, "name"), string(each, "party"))),
            string(one, "chair"),
            string(one, "secretary"),
            all(one, "items", MinutesJson::item)),
        string(one, "remarks"));
  }

  private static JsonObjectBuilder told(Told told) {
    JsonObjectBuilder one = object("ca", told.ca());
    add(one, "es", told.es());
    return one;
  }

  private static Told told(JsonObject one) {
    return new Told(string(one, "ca"), string(one, "es"));
  }

  private static JsonObjectBuilder attendee(Attendee attendee) {
    JsonObjectBuilder one = object("name", attendee.name());
    add(one, "party", attendee.party());
    add(one, "seat", attendee.seat());
    add(one, "from", attendee.from());
    add(one, "until", attendee.until());
    return one.add("remote", attendee.remote());
  }

  private static Attendee attendee(JsonObject one) {
    return new Attendee(
        string(one, "name"),
        string(one, "party"),
        constant(Seat.class, one, "seat"),
        time(one, "from"),
        time(one, "until"),
        one.getBoolean("remote"));
  }

  private static JsonObjectBuilder absence(Absence absence) {
    JsonObjectBuilder one = object("name", absence.name());
    add(one, "party", absence.party());
    return one;
  }

  private static JsonObjectBuilder item(Item item) {
    JsonObjectBuilder one = Json.createObjectBuilder().add("number", item.number());
    add(one, "title", item.title());
    add(one, "urgency", item.urgency());
    add(one, "mainPoints", item.mainPoints());
    one.add("apart", all(item.apart(), MinutesJson::apart));
    one.add("votes", all(item.votes(), MinutesJson::ballot));
    add(one, "outcome", item.outcome());
    if (item.adopted() != null) {
      one.add("adopted", adopted(item.adopted()));
    }
    return one.add("dissents", all(item.dissents(), MinutesJson::dissent));
  }

  private static Item item(JsonObject one) {
    return new Item(
        one.getInt("number"),
        string(one, "title"),
        string(one, "urgency"),
        string(one, "mainPoints"),
        all(
            one,
            "apart",
            each ->
                new Apart(
                    string(each, "name"),
                    constant(Withdrawal.class, each, "withdrawal"),
                    told(each.getJsonObject("ground")))),
        all(
            one,
            "votes",
            each -> new Ballot(string(each, "name"), constant(Choice.class, each, "choice"))),
        constant(Outcome.class, one, "outcome"),
        one.containsKey("adopted") ? adopted(one.getJsonObject("adopted")) : null,
        all(
            one,
            "dissents",
            each ->
                new Dissent(string(each, "author"), day(each, "writtenOn"), string(each, "text"))));
  }

  private static JsonObjectBuilder apart(Apart apart) {
    JsonObjectBuilder one = object("name", apart.name());
    add(one, "withdrawal", apart.withdrawal());
    return one.add("ground", told(apart.ground()));
  }

  private static JsonObjectBuilder ballot(Ballot ballot) {
    JsonObjectBuilder one = object("name", ballot.name());
    add(one, "choice", ballot.choice());
    return one;
  }

  private static JsonObjectBuilder adopted(Adopted adopted) {
    JsonObjectBuilder one = object("number", adopted.number());
    if (adopted.id() != null) {
      one.add("id", adopted.id());
    }
    add(one, "text", adopted.text());
    add(one, "effectOn", adopted.effectOn());
    return one;
  }

  private static Adopted adopted(JsonObject one) {
    return new Adopted(
        one.containsKey("id") ? one.getJsonNumber("id").longValue() : null,
        string(one, "number"),
        string(one, "text"),
        day(one, "effectOn"));
  }

  private static JsonObjectBuilder dissent(Dissent dissent) {
    JsonObjectBuilder one = object("author", dissent.author());
    add(one, "writtenOn", dissent.writtenOn());
    add(one, "text", dissent.text());
    return one;
  }

  private static JsonObjectBuilder object(String name, Object value) {
    JsonObjectBuilder one = Json.createObjectBuilder();
    add(one, name, value);
    return one;
  }

  private static void add(JsonObjectBuilder one, String name, Object value) {
    if (value != null) {
      one.add(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
    }
  }

  private static <T> JsonArrayBuilder all(List<T> values, Function<T, JsonObjectBuilder> write) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    values.forEach(each -> all.add(write.apply(each)));
    return all;
  }

  private static <T> List<T> all(JsonObject one, String name, Function<JsonObject, T> read) {
    return one.getJsonArray(name).getValuesAs(JsonObject.class).stream().map(read).toList();
  }

  private static String string(JsonObject one, String name) {
    return one.getString(name, null);
  }

  private static <T extends Enum<T>> T constant(Class<T> type, JsonObject one, String name) {
    String value = string(one, name);
    return value == null ? null : Enum.valueOf(type, value);
  }

  private static OffsetDateTime time(JsonObject one, String name) {
    String value = string(one, name);
    return value == null ? null : OffsetDateTime.parse(value);
  }

  private static LocalDate day(JsonObject one, String name) {
    String value = string(one, name);
    return value == null ? null : LocalDate.parse(value);
  }
}

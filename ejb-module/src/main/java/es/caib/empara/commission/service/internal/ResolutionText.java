package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.ProposalKind;
import es.caib.empara.commission.entity.AgendaItem;
import es.caib.empara.commission.entity.BodyProposal;
import es.caib.empara.commission.entity.CommissionSession;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.shared.Json;
import es.caib.empara.shared.service.Sha256;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/**
 * What was resolved, frozen: whatever becomes of the proposal or the body later, this is what the
 * members voted.
 *
 * @param sha256 of the JSON in UTF-8, hex
 */
record ResolutionText(String json, String sha256) {

  static ResolutionText of(
      String number, CommissionSession session, AgendaItem item, BodyProposal proposal) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("resolution", number)
            .add("session", session.number())
            .add("item", item.place())
            .add("title", item.title())
            .add("proposal", proposal.number())
            .add("kind", proposal.kind().name())
            .add("realm", proposal.realm())
            .add("body", proposal.bodyName())
            .add("reason", proposal.reason())
            .add("votesFor", item.votesFor())
            .add("votesAgainst", item.votesAgainst())
            .add("votesAbstained", item.votesAbstained())
            .add("adoptedAt", item.decidedAt().toString());
    add(json, "effectiveOn", proposal.effectiveOn());
    add(json, "endsOn", proposal.endsOn());
    if (proposal.kind().isScoped()) {
      JsonArrayBuilder places = Json.createArrayBuilder();
      proposal.municipalities().stream().sorted().forEach(places::add);
      JsonArrayBuilder kinds = Json.createArrayBuilder();
      proposal.dataKinds().stream().sorted().map(DataKind::name).forEach(kinds::add);
      json.add("municipalities", places).add("dataKinds", kinds);
      add(json, "dataProtection", proposal.dataProtection());
    }
    if (proposal.kind() == ProposalKind.INCORPORATE) {
      json.add("bodyKind", proposal.bodyKind().name());
      add(json, "taxId", proposal.taxId());
      add(json, "competence", proposal.competence());
      add(json, "realmKind", proposal.realmKind());
    }
    String text = json.build().toString();
    return new ResolutionText(text, Sha256.of(text));
  }

  private static void add(JsonObjectBuilder json, String name, Object value) {
    if (value == null) {
      json.addNull(name);
    } else {
      json.add(name, value.toString());
    }
  }
}

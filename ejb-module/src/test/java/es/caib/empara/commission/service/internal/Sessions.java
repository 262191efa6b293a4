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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Invented sessions. */
final class Sessions {

  static final OffsetDateTime NINE = OffsetDateTime.parse("2028-02-29T08:00:00Z");
  static final String ANTONIA = "Antònia Vidal <&> “Ça”";

  private Sessions() {}

  /** With everything that a session can have. */
  static SessionRecord full() {
    return new SessionRecord(
        "2028/1",
        Kind.EXTRAORDINARY,
        Mode.REMOTE,
        "Videoconferència · Palma",
        NINE,
        NINE.plusMinutes(5),
        NINE.plusHours(2),
        Call.SECOND,
        List.of(new Told("Hi ha la meitat dels membres.", "Está la mitad de los miembros.")),
        List.of(
            new Attendee(ANTONIA, "Institut Balear de la Dona", Seat.TITULAR, null, null, true),
            new Attendee(
                "Elena Prieto",
                "Secretaria d’Estat de Seguretat",
                Seat.SUBSTITUTE,
                NINE.plusMinutes(20),
                NINE.plusHours(1),
                false)),
        List.of(new Absence("Rosa Cifre", "Institut Balear de la Dona")),
        ANTONIA,
        "Francesca Nadal",
        List.of(
            new Item(
                1,
                "Admissió del Servei d’Atenció <b>",
                null,
                "Primera intervenció.\n\nSegona intervenció: ñ, ·, €, 😀.",
                List.of(
                    new Apart(
                        "Elena Prieto",
                        Withdrawal.ABSTAINED,
                        new Told("interès personal", "interés personal")),
                    new Apart("Julia Rivas", Withdrawal.RECUSED, new Told("amistat", "amistad"))),
                List.of(
                    new Ballot(ANTONIA, Choice.FOR),
                    new Ballot("Carmen Soto", Choice.AGAINST),
                    new Ballot("Julia Rivas", Choice.ABSTENTION)),
                Outcome.ADOPTED,
                new Adopted(
                    7L,
                    "2028/1/1",
                    "S’admet l’organisme.\nS’habilita el seu administrador.",
                    LocalDate.of(2028, 3, 15)),
                List.of(new Dissent("Carmen Soto", LocalDate.of(2028, 3, 2), "No hi ha informe."))),
            new Item(
                2,
                "Precs",
                "Acordat per majoria",
                null,
                List.of(),
                List.of(),
                Outcome.NOTED,
                null,
                List.of()),
            new Item(3, "Final", null, null, List.of(), List.of(), null, null, List.of())));
  }

  /** As little as a session can have: nobody came. */
  static SessionRecord bare() {
    return new SessionRecord(
        "2028/2",
        Kind.ORDINARY,
        Mode.IN_PERSON,
        "Palma",
        NINE,
        null,
        null,
        Call.FIRST,
        List.of(),
        List.of(),
        List.of(),
        ANTONIA,
        "Francesca Nadal",
        List.of());
  }
}

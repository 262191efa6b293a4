package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;

import es.caib.empara.cases.AssessmentForm;
import es.caib.empara.cases.AssessmentReport;
import es.caib.empara.cases.CaseFlag;
import es.caib.empara.cases.CaseRegistration;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.DocumentType;
import es.caib.empara.cases.PersonIdentity;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseFeed;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.service.OrderFeed;
import es.caib.empara.shared.service.BusinessClock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** What the State's systems tell, one thing after the other. */
final class StateSays {

  static final String PALMA = "07040";
  static final String MAO = "07032";
  static final String EIVISSA = "07026";

  private static final AtomicLong PASSED = new AtomicLong();

  private StateSays() {}

  /** A number that no other case has. */
  static String newNumber() {
    return "SRC-" + UUID.randomUUID().toString().substring(24).toUpperCase();
  }

  /** A word of letters that no other name has. */
  static String newWord() {
    StringBuilder word = new StringBuilder("q");
    UUID.randomUUID()
        .toString()
        .substring(24)
        .chars()
        .forEach(hex -> word.append((char) ('a' + Character.digit(hex, 16))));
    return word.toString();
  }

  /** Digits that stand in no other document or phone. */
  static String newDigits() {
    return Integer.toString(ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000));
  }

  /** A NIG of Palma that no other order has. */
  static String newNig() {
    return "070404822026" + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);
  }

  static PersonIdentity person(String givenName, String surname1, String surname2) {
    return person(givenName, surname1, surname2, DocumentType.NONE, null, null);
  }

  static PersonIdentity person(
      String givenName,
      String surname1,
      String surname2,
      DocumentType type,
      String document,
      String phone) {
    return new PersonIdentity(
        type, document, givenName, surname1, surname2, null, null, null, phone, null);
  }

  static PersonIdentity anybody() {
    return person("Prova", "Inventada", null);
  }

  static String registers(String municipality, PersonIdentity victim) throws Exception {
    return registers(newNumber(), municipality, victim, anybody(), ContactAuthorisation.UNKNOWN);
  }

  static String registers(
      String number,
      String municipality,
      PersonIdentity victim,
      PersonIdentity denounced,
      ContactAuthorisation contact)
      throws Exception {
    CaseRegistration registration =
        new CaseRegistration(
            victim, denounced, null, municipality, null, false, contact, null, false);
    return system(
        () -> {
          cases().recordRegistration(number, registration, said());
          return number;
        });
  }

  static void assesses(String number, RiskLevel level) throws Exception {
    Provenance said = said();
    system(
        () -> {
          cases()
              .recordRiskAssessment(
                  number,
                  new AssessmentReport(
                      AssessmentForm.VPER_C, "5.0", level, true, said.time(), "Prova", null),
                  said);
          return number;
        });
  }

  static void turns(String number, CaseState state) throws Exception {
    system(
        () -> {
          cases().recordState(number, state, null, said());
          return number;
        });
  }

  static void moves(String number, String municipality) throws Exception {
    system(
        () -> {
          cases().recordMove(number, municipality, said());
          return number;
        });
  }

  static void marks(String number, CaseFlag flag, boolean set) throws Exception {
    system(
        () -> {
          cases().recordFlag(number, flag, set, said());
          return number;
        });
  }

  static void contact(String number, ContactAuthorisation authorisation, String phone)
      throws Exception {
    system(
        () -> {
          cases().recordContact(number, authorisation, phone, said());
          return number;
        });
  }

  /** An order with one measure that protects today; gives the court's name of it. */
  static String orders(String number, OrderState state) throws Exception {
    String orderId = "OP-" + UUID.randomUUID();
    Provenance said = said();
    LocalDate today = LocalDate.now(BusinessClock.LEGAL_ZONE);
    MeasureReport measure =
        new MeasureReport(
            "M-1",
            MeasureKind.APPROACH_BAN,
            "{\"metres\":500}",
            today.minusDays(1),
            today.plusYears(1),
            null);
    OrderReport report =
        new OrderReport(
            orderId, newNig(), "Jutjat 1", null, null, said.time(), null, List.of(measure));
    system(
        () -> {
          bean(OrderFeed.class).recordStatement(number, state, report, said);
          return number;
        });
    return orderId;
  }

  private static CaseFeed cases() {
    return bean(CaseFeed.class);
  }

  private static <T> T system(Callable<T> work) throws Exception {
    return As.user(Server.SYSTEM, "none", work);
  }

  /** Each later than the one before. */
  private static Provenance said() {
    OffsetDateTime now = bean(BusinessClock.class).now();
    OffsetDateTime time =
        now.withOffsetSameInstant(ZoneOffset.UTC)
            .truncatedTo(ChronoUnit.SECONDS)
            .plus(PASSED.incrementAndGet(), ChronoUnit.MILLIS);
    return new Provenance("/ses/viogen", UUID.randomUUID().toString(), time, now, false);
  }
}

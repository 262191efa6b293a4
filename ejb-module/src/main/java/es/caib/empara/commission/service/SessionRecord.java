package es.caib.empara.commission.service;

import es.caib.empara.shared.service.BusinessClock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What happened in a session, for its minutes (Ley 40/2015 art. 18.1). It knows nothing of how
 * sessions are held and kept. Texts that people wrote are in the language in which they wrote them.
 *
 * @param number such as 2026/3
 * @param place where it was held, or by which means
 * @param startedAt null when it could not be constituted
 * @param endedAt null as long as nobody has said
 * @param quorum why it was constituted, or why not
 * @param chair by name
 * @param secretary by name
 */
public record SessionRecord(
    String number,
    Kind kind,
    Mode mode,
    String place,
    OffsetDateTime scheduledAt,
    OffsetDateTime startedAt,
    OffsetDateTime endedAt,
    Call call,
    List<Told> quorum,
    List<Attendee> attendees,
    List<Absence> absences,
    String chair,
    String secretary,
    List<Item> items) {

  public SessionRecord {
    quorum = List.copyOf(quorum);
    attendees = List.copyOf(attendees);
    absences = List.copyOf(absences);
    items = List.copyOf(items);
  }

  /** Art. 17: an ordinary session comes round, an extraordinary one is asked for. */
  public enum Kind {
    ORDINARY,
    EXTRAORDINARY
  }

  /** Art. 17.1. */
  public enum Mode {
    IN_PERSON,
    REMOTE
  }

  /** Art. 17.3. */
  public enum Call {
    FIRST,
    SECOND
  }

  /** As whom somebody sits there. */
  public enum Seat {
    TITULAR,
    SUBSTITUTE
  }

  /** What became of an item. */
  public enum Outcome {
    ADOPTED,
    REJECTED,
    DEFERRED,
    /** It was to be known, not to be decided. */
    NOTED
  }

  /** What somebody voted (art. 17.5). */
  public enum Choice {
    FOR,
    AGAINST,
    ABSTENTION
  }

  /** Why somebody took no part in an item (arts. 23 and 24). */
  public enum Withdrawal {
    ABSTAINED,
    RECUSED
  }

  /** Something in the words of both official languages. */
  public record Told(String ca, String es) {

    /** The same words in both, such as a proper name. */
    public static Told same(String words) {
      return new Told(words, words);
    }
  }

  /**
   * Somebody who was there.
   *
   * @param party the administration, by name
   * @param from null when it was from the beginning
   * @param until null when it was to the end
   */
  public record Attendee(
      String name,
      String party,
      Seat seat,
      OffsetDateTime from,
      OffsetDateTime until,
      boolean remote) {}

  /** Somebody who was called and was not there. */
  public record Absence(String name, String party) {}

  /**
   * An item of the agenda.
   *
   * @param number from 1
   * @param urgency why it was added in the session (art. 17.4); null when it was on the agenda
   * @param mainPoints what was said; null as long as nobody has written it
   * @param outcome null when the session did not come to it
   * @param adopted null when it ended without a resolution
   */
  public record Item(
      int number,
      String title,
      String urgency,
      String mainPoints,
      List<Apart> apart,
      List<Ballot> votes,
      Outcome outcome,
      Adopted adopted,
      List<Dissent> dissents) {

    public Item {
      apart = List.copyOf(apart);
      votes = List.copyOf(votes);
      dissents = List.copyOf(dissents);
    }

    Item saying(String points) {
      return new Item(number, title, urgency, points, apart, votes, outcome, adopted, dissents);
    }

    Item dissenting(Dissent dissent) {
      List<Dissent> more = Stream.concat(dissents.stream(), Stream.of(dissent)).toList();
      return new Item(number, title, urgency, mainPoints, apart, votes, outcome, adopted, more);
    }
  }

  /** Somebody who took no part in an item, and by which cause of the law. */
  public record Apart(String name, Withdrawal withdrawal, Told ground) {}

  /** A vote by name. */
  public record Ballot(String name, Choice choice) {}

  /**
   * A resolution.
   *
   * @param id by which the Commission's resolutions are kept; null when they are not
   * @param effectOn null when it has effect at once
   */
  public record Adopted(Long id, String number, String text, LocalDate effectOn) {}

  /** A reasoned dissent in writing (art. 19.5). */
  public record Dissent(String author, LocalDate writtenOn, String text) {}

  /** The day of the session in the islands: the one on which it began, or should have. */
  public LocalDate day() {
    return (startedAt == null ? scheduledAt : startedAt)
        .atZoneSameInstant(BusinessClock.LEGAL_ZONE)
        .toLocalDate();
  }

  /** The same with other main points, in the order of the items. */
  public SessionRecord saying(List<String> points) {
    List<Item> said =
        IntStream.range(0, items.size())
            .mapToObj(place -> items.get(place).saying(points.get(place)))
            .toList();
    return with(said);
  }

  /** The same with one more dissent on an item. */
  public SessionRecord dissenting(int item, Dissent dissent) {
    return with(
        items.stream()
            .map(each -> each.number() == item ? each.dissenting(dissent) : each)
            .toList());
  }

  private SessionRecord with(List<Item> others) {
    return new SessionRecord(
        number,
        kind,
        mode,
        place,
        scheduledAt,
        startedAt,
        endedAt,
        call,
        quorum,
        attendees,
        absences,
        chair,
        secretary,
        others);
  }
}

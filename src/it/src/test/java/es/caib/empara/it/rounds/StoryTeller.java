package es.caib.empara.it.rounds;

import es.caib.empara.it.fixture.Feed;
import es.caib.empara.simulator.Assessment;
import es.caib.empara.simulator.CaseState;
import es.caib.empara.simulator.ContactAuthorisation;
import es.caib.empara.simulator.DeviceEventKind;
import es.caib.empara.simulator.Events;
import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.Flag;
import es.caib.empara.simulator.IncidentKind;
import es.caib.empara.simulator.MeasureChange;
import es.caib.empara.simulator.MeasureState;
import es.caib.empara.simulator.PrisonEvent;
import es.caib.empara.simulator.PrisonEventKind;
import es.caib.empara.simulator.ProtectionOrder;
import es.caib.empara.simulator.RiskLevel;
import es.caib.empara.simulator.SimulatedCase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invents what happens in one case after another; each event has a time of its own. */
final class StoryTeller {

  private static final List<String> PLACES = List.of("07040", "07027", "07032", "07026", "07024");
  private static final List<CaseState> STATES =
      List.of(CaseState.ACTIVE, CaseState.SUPERVISED, CaseState.INACTIVE);
  private static final int MOST_MILLIS_APART = 900;
  private static final int FEWEST = 5;
  private static final int MORE = 7;

  private final Random random;
  private Instant time;

  /**
   * @param start when the first thing happens; all of 2,000 events happen within half an hour
   */
  StoryTeller(Random random, Instant start) {
    this.random = random;
    this.time = start.truncatedTo(ChronoUnit.MILLIS);
  }

  /** A case with some events, at most so many. */
  CaseStory tell(SimulatedCase subject, int most) {
    Telling telling = new Telling(subject);
    int events = Math.min(most, FEWEST + random.nextInt(MORE));
    while (telling.events.size() < events) {
      telling.next();
    }
    Disorder disorder = new Disorder(random, telling.events);
    return new CaseStory(
        subject.caseNumber(), disorder.told(), disorder.early(), telling.isMoved());
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private Instant later() {
    time = time.plusMillis(1 + random.nextInt(MOST_MILLIS_APART));
    return time;
  }

  /** One case as far as it is told. */
  private final class Telling {

    private final String number;
    private final SimulatedCase subject;
    private final List<FeedEvent> events = new ArrayList<>();
    private ContactAuthorisation contact;
    private ProtectionOrder order;
    private boolean granted;
    private boolean over;
    private boolean moved;
    private LocalDate until;

    Telling(SimulatedCase subject) {
      this.subject = subject;
      this.number = subject.caseNumber();
      this.contact = subject.contactAuthorisation();
    }

    boolean isMoved() {
      return moved;
    }

    void next() {
      Instant at = later();
      events.add(
          switch (events.size()) {
            case 0 -> Events.registered(subject, at);
            case 1 -> assessed(at);
            default -> something(at);
          });
    }

    private FeedEvent something(Instant at) {
      int draw = random.nextInt(100);
      if (draw < 34) {
        return assessed(at);
      } else if (draw < 54) {
        return Events.incident(number, any(IncidentKind.values()), subject.municipality(), at);
      } else if (draw < 76) {
        return ofOrder(at);
      } else if (draw < 81) {
        return Events.flagChanged(number, any(Flag.values()), random.nextInt(3) > 0, at);
      } else if (draw < 86) {
        return Events.stateChanged(number, any(STATES), "Acuerdo de la unidad.", at);
      } else if (draw < 89) {
        moved = true;
        return Events.victimMoved(number, any(PLACES), at);
      } else if (draw < 92) {
        return contacted(at);
      } else if (draw < 96) {
        return imprisoned(at);
      }
      return Events.device(number, any(DeviceEventKind.values()), at.minusSeconds(30), at);
    }

    private FeedEvent assessed(Instant at) {
      return Events.riskAssessed(
          number,
          Assessment.of(
              Assessment.Form.VPER_S, any(RiskLevel.values()), false, at, subject.policeUnit()));
    }

    private FeedEvent contacted(Instant at) {
      ContactAuthorisation before = contact;
      while (contact == before) {
        contact = any(ContactAuthorisation.values());
      }
      boolean told = contact == ContactAuthorisation.GRANTED && random.nextBoolean();
      return Events.contactChanged(number, contact, told ? "600100200" : null, at);
    }

    private FeedEvent imprisoned(Instant at) {
      PrisonEventKind kind = any(PrisonEventKind.values());
      boolean permit = kind == PrisonEventKind.PERMIT;
      return Events.prison(
          number,
          new PrisonEvent(
              kind,
              at,
              permit ? at.plus(Duration.ofDays(3)) : null,
              permit ? subject.municipality() : null),
          at);
    }

    private FeedEvent ofOrder(Instant at) {
      if (order == null) {
        order = Feed.order(number, at);
        until = order.measures().get(0).validUntil();
        granted = random.nextBoolean();
        return granted
            ? Events.orderGranted(number, order, at)
            : Events.orderRequested(number, order.asRequested(), at);
      }
      if (over) {
        return assessed(at);
      }
      if (!granted) {
        granted = random.nextInt(5) > 0;
        over = !granted;
        return granted
            ? Events.orderGranted(number, order, at)
            : Events.orderDenied(number, order.asDenied(), at);
      }
      String id = order.orderId();
      return switch (random.nextInt(7)) {
        case 0, 1, 2 -> Events.orderBreached(number, id, "M-1", "Se acercó a la casa.", at);
        case 3 -> Events.acknowledged(number, id, subject.policeUnit(), at, at);
        case 4 -> Events.claimFiled(number, id, at, at);
        case 5 ->
            Events.hearingScheduled(number, id, at.plus(Duration.ofDays(20)), order.court(), at);
        default -> changed(at);
      };
    }

    private FeedEvent changed(Instant at) {
      MeasureState state =
          any(List.of(MeasureState.SUSPENDED, MeasureState.MODIFIED, MeasureState.CANCELLED));
      over = state == MeasureState.CANCELLED;
      LocalDate end = null;
      if (state == MeasureState.MODIFIED) {
        until = until.plusMonths(1);
        end = until;
      }
      return Events.measureChanged(
          number, new MeasureChange(order.orderId(), "M-1", state, end, null), at);
    }
  }
}

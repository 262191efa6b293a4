package es.caib.empara.channels.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.channels.entity.CaseThread;
import es.caib.empara.channels.entity.MessageReading;
import es.caib.empara.channels.entity.ThreadMessage;
import es.caib.empara.channels.service.Hand;
import es.caib.empara.channels.service.MessageView;
import es.caib.empara.channels.service.ThreadView;
import es.caib.empara.channels.service.internal.CommunicationDesk.OnCase;
import es.caib.empara.channels.service.internal.ThreadRepository.Entry;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Opens a thread: whoever does has read it, and the others see that. */
@ApplicationScoped
class ThreadReading {

  @Inject private ThreadRepository threads;
  @Inject private CommunicationViews views;
  @Inject private BusinessClock clock;

  ThreadView open(OnCase onCase, CaseThread thread) {
    Caller caller = onCase.caller();
    List<Entry> entries = threads.entries(thread.id());
    List<MessageReading> readings = threads.readings(thread.id());
    int readUpTo = upTo(readings, caller.principal());
    int last = entries.get(entries.size() - 1).message().place();
    if (last > readUpTo) {
      threads.add(
          new MessageReading(thread.id(), caller.principal(), caller.realm(), last, clock.now()));
    }
    Map<String, String> people =
        views.people(
            Stream.of(
                    Stream.of(thread.openedBy(), thread.closedBy()),
                    entries.stream().map(entry -> entry.message().author()),
                    readings.stream().map(MessageReading::reader))
                .flatMap(principals -> principals));
    return new ThreadView(
        thread.id(),
        onCase.about().caseNumber(),
        onCase.about().statusVersion(),
        thread.subject(),
        CommunicationViews.hand(thread.openedBy(), thread.institution(), thread.openedAt(), people),
        thread.state(),
        CommunicationViews.hand(thread.closedBy(), thread.closedRealm(), thread.closedAt(), people),
        thread.closingReason(),
        thread.isOpen() && isClosable(thread, onCase),
        entries.stream().map(entry -> message(entry, readings, readUpTo, people, caller)).toList());
  }

  /** By whoever opened it, or by the centre. */
  static boolean isClosable(CaseThread thread, OnCase onCase) {
    return onCase.isCentre() || thread.institution().equals(onCase.realm());
  }

  private MessageView message(
      Entry entry,
      List<MessageReading> readings,
      int readUpTo,
      Map<String, String> people,
      Caller caller) {
    ThreadMessage message = entry.message();
    boolean stands = entry.retraction() == null;
    OffsetDateTime now = clock.now();
    boolean own = message.author().equals(caller.principal());
    return new MessageView(
        message.id(),
        message.place(),
        CommunicationViews.hand(
            message.author(), message.institution(), message.writtenAt(), people),
        stands ? message.text() : null,
        message.statusVersion(),
        stands ? CommunicationFiles.view(entry.file(), caller) : null,
        stands && CommunicationFiles.isHidden(entry.file(), caller),
        stands ? null : entry.retraction().retractedAt(),
        stands && message.isRetractable(caller.principal(), now),
        !own && message.place() > readUpTo,
        readers(message, readings, people));
  }

  private static int upTo(List<MessageReading> readings, String principal) {
    return readings.stream()
        .filter(reading -> reading.reader().equals(principal))
        .mapToInt(MessageReading::upTo)
        .max()
        .orElse(0);
  }

  /** Who has opened the thread since the message was there, each once, but for its author. */
  private static List<Hand> readers(
      ThreadMessage message, List<MessageReading> readings, Map<String, String> people) {
    Map<String, Hand> first = new LinkedHashMap<>();
    readings.stream()
        .filter(reading -> reading.upTo() >= message.place())
        .filter(reading -> !reading.reader().equals(message.author()))
        .forEach(
            reading ->
                first.putIfAbsent(
                    reading.reader(),
                    CommunicationViews.hand(
                        reading.reader(), reading.institution(), reading.readAt(), people)));
    return List.copyOf(first.values());
  }
}

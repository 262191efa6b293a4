package es.caib.empara.channels.api;

import es.caib.empara.channels.ThreadState;
import es.caib.empara.channels.service.Hand;
import es.caib.empara.channels.service.MessageView;
import es.caib.empara.channels.service.ThreadSummary;
import es.caib.empara.channels.service.ThreadView;
import java.time.OffsetDateTime;
import java.util.List;

/** Threads as the API shows them. */
final class ThreadJson {

  private ThreadJson() {}

  /** Who did something, and when. */
  public record HandJson(String by, String name, String institution, OffsetDateTime at) {

    static HandJson of(Hand hand) {
      return hand == null
          ? null
          : new HandJson(hand.by(), hand.name(), hand.institution(), hand.at());
    }
  }

  /** A thread in the list of its case. */
  public record Head(
      Long id,
      String subject,
      ThreadState state,
      HandJson opened,
      int messages,
      OffsetDateTime lastAt,
      boolean unread) {

    static Head of(ThreadSummary thread) {
      return new Head(
          thread.id(),
          thread.subject(),
          thread.state(),
          HandJson.of(thread.opened()),
          thread.messages(),
          thread.lastAt(),
          thread.unread());
    }
  }

  /** A message; {@code text} is null once it was retracted. */
  public record Message(
      Long id,
      int place,
      HandJson written,
      String text,
      long statusVersion,
      OffsetDateTime retractedAt,
      List<HandJson> readings) {

    static Message of(MessageView message) {
      return new Message(
          message.id(),
          message.place(),
          HandJson.of(message.written()),
          message.text(),
          message.statusVersion(),
          message.retractedAt(),
          message.readings().stream().map(HandJson::of).toList());
    }
  }

  /** A thread with its messages. */
  public record Whole(
      Long id,
      String caseNumber,
      String subject,
      ThreadState state,
      HandJson opened,
      HandJson closed,
      String closingReason,
      List<Message> messages) {

    static Whole of(ThreadView thread) {
      return new Whole(
          thread.id(),
          thread.caseNumber(),
          thread.subject(),
          thread.state(),
          HandJson.of(thread.opened()),
          HandJson.of(thread.closed()),
          thread.closingReason(),
          thread.messages().stream().map(Message::of).toList());
    }
  }

  /** The threads of a case. */
  public record Listed(List<Head> items) {}

  /** A thread was opened, or a message was sent. */
  public record Written(Long id, long statusVersion) {}
}

package es.caib.empara.alerts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpenBoardTest {

  private long now;
  private final SlowWire wire = new SlowWire();
  private final OpenBoard board = new OpenBoard(wire, () -> now);

  @Test
  void aMessage_goesOutAtOnce_whenNoneIsUnderWay() {
    board.moved(7);

    assertThat(wire.messages).containsExactly("7");
  }

  @Test
  void whileAMessageIsUnderWay_nothingElseGoesOut() {
    board.moved(7);
    board.moved(8);
    board.probed();

    assertThat(wire.messages).containsExactly("7");
  }

  @Test
  void whatComesMeanwhile_isReplacedByTheNewest_andTheSignalIsToldOnce() {
    board.moved(7);
    for (long head = 8; head <= 10_000; head++) {
      board.moved(head);
      board.probed();
    }

    wire.deliver();
    wire.deliver();
    wire.deliver();

    assertThat(wire.messages).containsExactly("7", "10000", "probe");
    assertThat(wire.isUnderWay()).isFalse();
  }

  @Test
  void aNumberThatComesLate_doesNotGoBack() {
    board.moved(9);
    board.moved(11);
    board.moved(10);

    wire.deliver();

    assertThat(wire.messages).containsExactly("9", "11");
  }

  @Test
  void whereTheCursorIsNotKnownYet_noNumberIsTold() {
    board.moved(-1);

    assertThat(wire.messages).isEmpty();
  }

  @Test
  void aWireThatSendsAtOnce_isToldEachNumber() {
    List<String> told = new ArrayList<>();
    OpenBoard quick =
        new OpenBoard(
            new OpenBoard.Wire() {
              @Override
              public void send(String text, Runnable sent) {
                told.add(text);
                sent.run();
              }

              @Override
              public void ask() {}
            },
            () -> now);

    quick.moved(1);
    quick.probed();
    quick.moved(2);

    assertThat(told).containsExactly("1", "probe", "2");
  }

  @Test
  void manyThreadsAtOnce_neverSendTwoAtATime_andTheNewestIsTold() {
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<String> told = new ArrayList<>();
    OpenBoard shared =
        new OpenBoard(
            new OpenBoard.Wire() {
              @Override
              public void send(String text, Runnable sent) {
                most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                told.add(text);
                underWay.decrementAndGet();
                sent.run();
              }

              @Override
              public void ask() {}
            },
            () -> now);

    IntStream.rangeClosed(1, 20_000).parallel().forEach(shared::moved);

    assertThat(most).hasValue(1);
    assertThat(told).contains("20000").hasSizeLessThanOrEqualTo(20_000);
  }

  @Test
  void aMessageThatIsNotTaken_isStuckAfterTenSeconds_andNotBefore() {
    board.moved(7);
    pass(OpenBoard.PATIENCE.minusNanos(1));
    assertThat(board.isStuck()).isFalse();

    pass(Duration.ofNanos(1));

    assertThat(board.isStuck()).isTrue();
  }

  @Test
  void aMessageThatIsTaken_isNotStuck_howeverLongNothingComes() {
    board.moved(7);
    wire.deliver();

    pass(Duration.ofHours(1));

    assertThat(board.isStuck()).isFalse();
  }

  /** Small messages disappear in the buffers on the way: taken is not yet read. */
  @Test
  void whoeverGivesNoSign_isStuckTenSecondsAfterBeingAsked() {
    board.moved(7);
    wire.deliver();
    pass(OpenBoard.ASKED_EVERY);
    board.askWhenDue();
    pass(OpenBoard.PATIENCE.minusNanos(1));
    assertThat(board.isStuck()).isFalse();

    pass(Duration.ofNanos(1));

    assertThat(board.isStuck()).isTrue();
  }

  @Test
  void whoeverGivesASign_isAskedAgainOnlyAfterAWhile() {
    for (int hour = 0; hour < 120; hour++) {
      pass(OpenBoard.ASKED_EVERY);
      board.askWhenDue();
      board.askWhenDue();
      board.heard();
      board.askWhenDue();
      assertThat(board.isStuck()).isFalse();
    }

    assertThat(wire.asked).isEqualTo(120);
  }

  @Test
  void whileAMessageIsUnderWay_nobodyIsAsked() {
    board.moved(7);
    pass(OpenBoard.ASKED_EVERY);

    board.askWhenDue();

    assertThat(wire.asked).isZero();
  }

  private void pass(Duration time) {
    now += time.toNanos();
  }

  /** Takes a message and keeps it until it is told to deliver. */
  private static final class SlowWire implements OpenBoard.Wire {

    private final List<String> messages = new ArrayList<>();
    private Runnable sent;
    private int asked;

    @Override
    public void send(String text, Runnable whenSent) {
      assertThat(sent).as("a second message while one is under way").isNull();
      messages.add(text);
      sent = whenSent;
    }

    @Override
    public void ask() {
      asked++;
    }

    boolean isUnderWay() {
      return sent != null;
    }

    void deliver() {
      Runnable delivered = sent;
      sent = null;
      delivered.run();
    }
  }
}

package es.caib.empara.people.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.Ids;
import es.caib.empara.people.CourseSessionState;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourseSessionTest {

  private static final OffsetDateTime NOW = OffsetDateTime.parse("2027-03-01T08:00:00Z");
  private static final OffsetDateTime START = NOW.plusDays(1);

  private final CourseSession session = session(START, 2, false);

  @BeforeEach
  void id() {
    Ids.give(session, 9L);
  }

  @Test
  void aSession_isHeldInTheFuture_somewhere_withPlaces() {
    assertThatThrownBy(() -> session(NOW, 2, false)).hasMessageStartingWith("startsAt");
    assertThatThrownBy(() -> session(START, 0, false)).hasMessageStartingWith("places");
    assertThatThrownBy(
            () ->
                new CourseSession(
                    1L,
                    "palma",
                    new CourseSession.Plan(START, " ", "Marta", 2, false),
                    "admin@palma",
                    NOW))
        .hasMessageStartingWith("place");
  }

  @Test
  void aSession_isForItsBody_orForAll() {
    assertThat(session.isFor("palma")).isTrue();
    assertThat(session.isFor("cmenorca")).isFalse();
    assertThat(session(START, 2, true).isFor("cmenorca")).isTrue();
  }

  @Test
  void signUps_areTakenUntilItBegins_andAttendanceFromThenOn() {
    assertThat(session.takesSignUps(START.minusSeconds(1))).isTrue();
    assertThat(session.takesSignUps(START)).isFalse();
    assertThat(session.takesAttendance(START.minusSeconds(1))).isFalse();
    assertThat(session.takesAttendance(START)).isTrue();
    assertThatThrownBy(() -> new SignUp(session, "marta@palma", START))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void placesEnd_andWhoComesAfter_waits() {
    assertThat(session.hasPlaceFor(2)).isTrue();
    assertThat(session.hasPlaceFor(3)).isFalse();
  }

  @Test
  void aSession_isCalledOffOnce_andNotWhenItHasBegun() {
    assertThatThrownBy(() -> session.cancel("Prova", START))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> session.cancel(" ", NOW)).isInstanceOf(IllegalArgumentException.class);
    session.cancel("Prova", NOW);

    assertThat(session.state()).isEqualTo(CourseSessionState.CANCELLED);
    assertThat(session.takesAttendance(START)).isFalse();
    assertThatThrownBy(() -> session.cancel("Prova", NOW))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whoSignsUpAgain_isBehindTheOthers() {
    SignUp signUp = new SignUp(session, "marta@palma", NOW);
    signUp.again(session, NOW.plusMinutes(1));
    assertThat(signUp.signedAt()).isEqualTo(NOW);

    signUp.withdraw(session, NOW.plusMinutes(2));
    assertThat(signUp.stands()).isFalse();
    signUp.again(session, NOW.plusMinutes(3));

    assertThat(signUp.stands()).isTrue();
    assertThat(signUp.signedAt()).isEqualTo(NOW.plusMinutes(3));
    assertThatThrownBy(() -> signUp.withdraw(session, START))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void attendance_isSaidOfWhoStands_onceItHasBegun() {
    SignUp signUp = new SignUp(session, "marta@palma", NOW);
    assertThatThrownBy(() -> signUp.attend(session, true, NOW))
        .isInstanceOf(IllegalStateException.class);
    signUp.attend(session, true, START);
    signUp.attend(session, false, START.plusHours(1));
    assertThat(signUp.attended()).isFalse();

    SignUp gone = new SignUp(session, "joana@palma", NOW);
    gone.withdraw(session, NOW);
    assertThatThrownBy(() -> gone.attend(session, true, START))
        .isInstanceOf(IllegalStateException.class);
  }

  private static CourseSession session(OffsetDateTime start, int places, boolean all) {
    return new CourseSession(
        1L,
        "palma",
        new CourseSession.Plan(start, "Sala 2", "Marta", places, all),
        "admin@palma",
        NOW);
  }
}

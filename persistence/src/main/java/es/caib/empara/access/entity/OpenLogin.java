package es.caib.empara.access.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;

/** A log-in at a screen, which its person can end from another. By the real time. */
@Entity
@Table(name = "EMP_OPEN_LOGIN")
public class OpenLogin {

  private static final int LONGEST_BROWSER = 80;

  /** After this without a word of its server the server is taken for fallen. */
  private static final Duration SILENCE = Duration.ofMinutes(3);

  @Id
  @Column(name = "ID", updatable = false)
  private String id;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "BEGAN_AT", updatable = false)
  private OffsetDateTime beganAt;

  @Column(name = "ENDS_AT", updatable = false)
  private OffsetDateTime endsAt;

  @Column(name = "SEEN_AT")
  private OffsetDateTime seenAt;

  @Column(name = "ADDRESS", updatable = false)
  private String address;

  @Column(name = "BROWSER", updatable = false)
  private String browser;

  @Column(name = "ENDED_AT")
  private OffsetDateTime endedAt;

  protected OpenLogin() {}

  /**
   * @param id random, and not the session's own, which opens it
   * @param endsAt when it ends whatever is done
   * @param browser in words, such as {@code Firefox, Linux}; null when it does not say
   */
  public OpenLogin(
      String id,
      String principal,
      OffsetDateTime beganAt,
      OffsetDateTime endsAt,
      String address,
      String browser) {
    this.id = Required.text("id", id);
    this.principal = Required.text("principal", principal);
    this.beganAt = Required.value("beganAt", beganAt);
    this.endsAt = Required.value("endsAt", endsAt);
    this.seenAt = beganAt;
    this.address = address;
    this.browser =
        browser == null || browser.length() <= LONGEST_BROWSER
            ? browser
            : browser.substring(0, LONGEST_BROWSER);
  }

  /** Ends it; a second time changes nothing. */
  public void end(OffsetDateTime at) {
    if (endedAt == null) {
      endedAt = Required.value("at", at);
    }
  }

  /** Whether it can be there at a moment. */
  public boolean isOpen(OffsetDateTime at) {
    return endedAt == null && at.isBefore(endsAt) && at.isBefore(seenAt.plus(SILENCE));
  }

  public String id() {
    return id;
  }

  public String principal() {
    return principal;
  }

  public OffsetDateTime beganAt() {
    return beganAt;
  }

  /** Null where it is not known. */
  public String address() {
    return address;
  }

  /** Null where it is not known. */
  public String browser() {
    return browser;
  }
}

package es.caib.empara.shared.service;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * What the operations log must know of the present call and the service's parameters do not say:
 * where it comes from, which case it turned out to be about, and why.
 */
@RequestScoped
public class CallContext {

  /** For so long a proof of who the caller is opens sensitive points. */
  public static final Duration PROOF_LASTS = Duration.ofMinutes(10);

  private String address;
  private Instant provedAt;
  private String caseNumber;
  private Long statusVersion;
  private String reason;
  private String reasonText;
  private String detail;
  private int depth;

  /** Where the call comes from; set once by the entrance. */
  public void from(String callersAddress) {
    this.address = callersAddress;
  }

  /**
   * When the caller last proved who she is, by a password, a code or a portal.
   *
   * @param at by the real time; null for never
   */
  public void proved(Instant at) {
    this.provedAt = at;
  }

  /** Whether that was a short while ago. */
  public boolean isProved(Instant now) {
    return provedAt != null && now.isBefore(provedAt.plus(PROOF_LASTS));
  }

  /** The case that the call is about, and why it is opened; a null leaves what is known. */
  public void about(String number, String why, String whyText) {
    this.caseNumber = number;
    this.reason = why;
    this.reasonText = whyText;
  }

  /** The status version that was read or taken. */
  public void atStatus(long version) {
    this.statusVersion = version;
  }

  /** What else the entry says, such as the case numbers of a list. No personal data. */
  public void detail(String text) {
    this.detail = text;
  }

  /** Runs the outermost call; what it learned of its subject is forgotten after it. */
  public boolean enter() {
    return depth++ == 0;
  }

  public void leave() {
    if (--depth == 0) {
      caseNumber = null;
      statusVersion = null;
      reason = null;
      reasonText = null;
      detail = null;
    }
  }

  public String address() {
    return address;
  }

  public String caseNumber() {
    return caseNumber;
  }

  public Long statusVersion() {
    return statusVersion;
  }

  public String reason() {
    return reason;
  }

  public String reasonText() {
    return reasonText;
  }

  public String detailOr(Supplier<String> other) {
    return detail == null ? other.get() : detail;
  }
}

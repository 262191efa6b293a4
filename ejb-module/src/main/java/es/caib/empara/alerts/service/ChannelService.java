package es.caib.empara.alerts.service;

import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/** The channels by which alerts reach people, and what could not be delivered. */
@Local
public interface ChannelService {

  /** Every lane that this installation has, by institution. */
  List<LaneView> lanes();

  /** What was put aside, the oldest first. */
  Slice<ParkedMessage> parked(@NotNull PageRequest page);

  /**
   * Tries parked messages again.
   *
   * @return how many; those that are not parked any more are left alone
   */
  int retry(@NotEmpty @Size(max = 100) Set<Long> ids);

  /**
   * Puts parked messages away: they are not needed any more.
   *
   * @return how many
   */
  int discard(@NotEmpty @Size(max = 100) Set<Long> ids, @NotBlank @Size(max = 200) String reason);

  /** The letters that no alert is behind. */
  LettersView letters();

  /**
   * Tries those again that were given up.
   *
   * @return how many
   */
  int retryLetters();
}

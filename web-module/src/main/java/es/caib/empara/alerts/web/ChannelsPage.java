package es.caib.empara.alerts.web;

import es.caib.empara.alerts.Channel;
import es.caib.empara.alerts.service.ChannelService;
import es.caib.empara.alerts.service.LaneView;
import es.caib.empara.alerts.service.LettersView;
import es.caib.empara.alerts.service.ParkedMessage;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Pager;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How the channels stand, and what could not be delivered. */
@Named
@ViewScoped
public class ChannelsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ChannelService channels;
  @Inject private Notices notices;
  @Inject private Words words;

  private String reason;
  private String notice;
  private final Pager pager = new Pager();
  private transient List<LaneView> lanes;
  private transient LettersView letters;
  private transient Slice<ParkedMessage> parked;

  /** Tries one again. */
  public void retry(Long id) {
    notice = words.text("parked.retried", channels.retry(Set.of(id)));
    forget();
  }

  /** Tries all of the page again. */
  public void retryAll() {
    notice = words.text("parked.retried", channels.retry(shown()));
    forget();
  }

  /** Puts all of the page away. */
  public void discard() {
    if (reason == null || reason.isBlank()) {
      notices.fault("parked:reason", words.text("parked.discard.missing"));
      return;
    }
    notice = words.text("parked.discarded", channels.discard(shown(), reason.strip()));
    reason = null;
    forget();
  }

  /** Tries the letters again that were given up. */
  public void retryLetters() {
    notice = words.text("letters.retried", channels.retryLetters());
    letters = null;
  }

  /** How the letters stand, in a sentence. */
  public String getLettersText() {
    LettersView counts = getLetters();
    return counts.waiting() + counts.failed() == 0
        ? words.text("letters.none")
        : words.text("letters.counts", counts.waiting(), counts.failed());
  }

  public LettersView getLetters() {
    if (letters == null) {
      letters = channels.letters();
    }
    return letters;
  }

  private Set<Long> shown() {
    return getParked().stream().map(ParkedMessage::id).collect(Collectors.toSet());
  }

  public void next() {
    pager.forward();
    forget();
  }

  public void previous() {
    pager.back();
    forget();
  }

  private void forget() {
    lanes = null;
    parked = null;
  }

  public List<LaneView> getLanes() {
    if (lanes == null) {
      lanes = channels.lanes();
    }
    return lanes;
  }

  public List<ParkedMessage> getParked() {
    if (parked == null) {
      try {
        parked = channels.parked(new PageRequest(pager.getCursor(), PageRequest.DEFAULT_LIMIT));
      } catch (InvalidInput oldPlace) {
        pager.start(null);
        parked = channels.parked(PageRequest.first());
      }
      pager.follow(parked.next());
    }
    return parked.items();
  }

  /** How a lane stands, in a few words. */
  public String state(LaneView lane) {
    if (!lane.configured()) {
      return words.text("channels.none");
    }
    if (lane.channel() == Channel.BOARD) {
      return lane.open() == 0
          ? words.text("channels.open.none")
          : lane.open() == 1
              ? words.text("channels.open.one")
              : words.text("channels.open", lane.open());
    }
    if (lane.parked() > 0) {
      return words.text("channels.blocked");
    }
    return words.text(lane.waiting() > 0 ? "channels.delayed" : "channels.works");
  }

  public Pager getPager() {
    return pager;
  }

  public String getNotice() {
    return notice;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

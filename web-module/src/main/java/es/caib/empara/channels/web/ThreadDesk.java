package es.caib.empara.channels.web;

import es.caib.empara.cases.CommunicationAct;
import es.caib.empara.cases.web.CasePage;
import es.caib.empara.channels.service.MessageCommand;
import es.caib.empara.channels.service.ReasonCommand;
import es.caib.empara.channels.service.ThreadService;
import es.caib.empara.channels.service.ThreadView;
import es.caib.empara.shared.service.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/** The thread that is open beside the others: its messages, an answer, its end. */
@Named
@ViewScoped
public class ThreadDesk implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ThreadService threads;
  @Inject private CaseCommunications part;
  @Inject private CasePage page;

  private String id;
  private String text;
  private String reason;
  private transient Part file;
  private transient ThreadView view;

  /** Opens a thread: from now on the person has read it. */
  public void open(Long thread) {
    id = thread.toString();
    text = null;
    reason = null;
    refresh();
    getView();
    part.forget();
  }

  public void leave() {
    id = null;
    refresh();
  }

  /** What others have written meanwhile. */
  public void refresh() {
    view = null;
  }

  public String post() {
    String next =
        part.act(
            "thread-post",
            CommunicationAct.THREAD_MESSAGE,
            number(),
            () ->
                AttachedFile.with(
                    file,
                    attached ->
                        threads.post(
                            page.getNumber(),
                            number(),
                            new MessageCommand(text, page.getRelied()),
                            attached,
                            page.purpose())));
    refresh();
    return next;
  }

  public String retract(Long message) {
    String next =
        part.act(
            "thread-messages",
            CommunicationAct.THREAD_RETRACTED,
            number(),
            () -> threads.retract(page.getNumber(), message, page.purpose()));
    refresh();
    return next;
  }

  public String close() {
    return part.act(
        "thread-close",
        CommunicationAct.THREAD_CLOSED,
        number(),
        () ->
            threads.close(
                page.getNumber(),
                number(),
                new ReasonCommand(reason, page.getRelied()),
                page.purpose()));
  }

  /** Brings the present status and what others have written to the screen. */
  public void catchUp() {
    part.catchUp();
    refresh();
  }

  private Long number() {
    return id == null || !id.matches("\\d{1,18}") ? null : Long.valueOf(id);
  }

  /** The thread; null when none is open, or the address names none of this case. */
  public ThreadView getView() {
    if (view == null && number() != null) {
      try {
        view = threads.open(page.getNumber(), number(), page.purpose());
      } catch (NotFound gone) {
        id = null;
      }
    }
    return view;
  }

  /** As it stands in the address. */
  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}

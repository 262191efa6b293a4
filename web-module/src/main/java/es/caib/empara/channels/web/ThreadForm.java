package es.caib.empara.channels.web;

import es.caib.empara.cases.CommunicationAct;
import es.caib.empara.cases.web.CasePage;
import es.caib.empara.channels.service.ThreadCommand;
import es.caib.empara.channels.service.ThreadService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/** Opens a thread with its first message. */
@Named
@ViewScoped
public class ThreadForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ThreadService threads;
  @Inject private CaseCommunications part;
  @Inject private CasePage page;

  private String subject;
  private String text;
  private transient Part file;

  public String send() {
    return part.act(
        "thread-new",
        CommunicationAct.THREAD_OPENED,
        null,
        () ->
            AttachedFile.with(
                file,
                attached ->
                    threads.start(
                        page.getNumber(),
                        new ThreadCommand(subject, text, page.getRelied()),
                        attached,
                        page.purpose())));
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}

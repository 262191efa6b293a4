package es.caib.empara.channels.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Callers;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.CommunicationAct;
import es.caib.empara.cases.CommunicationLine;
import es.caib.empara.channels.Signature;
import es.caib.empara.channels.entity.CaseThread;
import es.caib.empara.channels.entity.CommunicationFile;
import es.caib.empara.channels.entity.MessageRetraction;
import es.caib.empara.channels.entity.ThreadMessage;
import es.caib.empara.channels.service.Attachment;
import es.caib.empara.channels.service.CommunicationConflict;
import es.caib.empara.channels.service.MessageCommand;
import es.caib.empara.channels.service.ReasonCommand;
import es.caib.empara.channels.service.ThreadCommand;
import es.caib.empara.channels.service.ThreadService;
import es.caib.empara.channels.service.ThreadView;
import es.caib.empara.channels.service.internal.CommunicationDesk.OnCase;
import es.caib.empara.channels.service.internal.CommunicationFiles.Looked;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Threads, for the people who work on their case. */
@Stateless
@DenyAll
public class DefaultThreadService implements ThreadService {

  @Inject private CommunicationDesk desk;
  @Inject private ThreadRepository threads;
  @Inject private ThreadReading reading;
  @Inject private CommunicationFiles files;
  @Inject private Callers callers;
  @Inject private CallContext context;

  @Override
  @Audited("THREAD_START")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Long start(
      String caseNumber, ThreadCommand command, Attachment file, AccessPurpose purpose) {
    desk.look(caseNumber, purpose);
    // Nobody waits for the case while a file is looked into.
    Looked looked = files.look(file, callers.current());
    OnCase onCase = desk.hold(caseNumber, purpose);
    Signature by = desk.sign(onCase, command.statusVersion());
    CaseThread thread =
        new CaseThread(onCase.caseId(), CommunicationTexts.line("subject", command.subject()), by);
    threads.add(thread);
    add(onCase, thread, command.text(), looked, by);
    desk.take(onCase, CommunicationAct.THREAD_OPENED, line(thread), by);
    context.detail("thread " + thread.id());
    return thread.id();
  }

  private ThreadMessage add(
      OnCase onCase, CaseThread thread, String text, Looked file, Signature by) {
    ThreadMessage message =
        new ThreadMessage(thread, threads.nextPlace(thread.id()), text.strip(), by);
    threads.add(message);
    if (file != null) {
      threads.add(CommunicationFile.of(onCase.caseId(), message, files.keep(file)));
    }
    return message;
  }

  private static CommunicationLine line(CaseThread thread) {
    return new CommunicationLine(null, thread.subject());
  }

  @Override
  @Audited("THREAD_READ")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public ThreadView open(String caseNumber, Long threadId, AccessPurpose purpose) {
    context.detail("thread " + threadId);
    OnCase onCase = desk.look(caseNumber, purpose);
    return reading.open(onCase, find(onCase, threadId));
  }

  @Override
  @Audited("THREAD_POST")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Long post(
      String caseNumber,
      Long threadId,
      MessageCommand command,
      Attachment file,
      AccessPurpose purpose) {
    context.detail("thread " + threadId);
    desk.look(caseNumber, purpose);
    Looked looked = files.look(file, callers.current());
    OnCase onCase = desk.hold(caseNumber, purpose);
    CaseThread thread = find(onCase, threadId);
    requireOpen(thread);
    Signature by = desk.sign(onCase, command.statusVersion());
    ThreadMessage message = add(onCase, thread, command.text(), looked, by);
    desk.take(onCase, CommunicationAct.THREAD_MESSAGE, line(thread), by);
    context.detail("thread " + threadId + ", message " + message.place());
    return message.id();
  }

  @Override
  @Audited("THREAD_RETRACT")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public void retract(String caseNumber, Long messageId, AccessPurpose purpose) {
    context.detail("message " + messageId);
    OnCase onCase = desk.hold(caseNumber, purpose);
    ThreadMessage message =
        threads
            .message(onCase.caseId(), messageId)
            .orElseThrow(() -> new NotFound("message " + messageId));
    Signature by = desk.sign(onCase, onCase.about().statusVersion());
    if (threads.isRetracted(messageId)) {
      throw new CommunicationConflict("error.message.retracted", null);
    }
    if (!message.isRetractable(by.principal(), by.at())) {
      throw new CommunicationConflict(
          message.author().equals(by.principal()) ? "error.message.late" : "error.message.foreign",
          null);
    }
    threads.add(new MessageRetraction(message, by.principal(), by.at()));
    desk.take(
        onCase, CommunicationAct.THREAD_RETRACTED, line(find(onCase, message.threadId())), by);
  }

  @Override
  @Audited("THREAD_CLOSE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public void close(
      String caseNumber, Long threadId, ReasonCommand command, AccessPurpose purpose) {
    context.detail("thread " + threadId);
    OnCase onCase = desk.hold(caseNumber, purpose);
    CaseThread thread = find(onCase, threadId);
    if (!ThreadReading.isClosable(thread, onCase)) {
      throw new NotFound("thread " + threadId);
    }
    requireOpen(thread);
    Signature by = desk.sign(onCase, command.statusVersion());
    thread.close(command.reason().strip(), by);
    desk.take(onCase, CommunicationAct.THREAD_CLOSED, line(thread), by);
  }

  private CaseThread find(OnCase onCase, Long threadId) {
    return threads
        .find(onCase.caseId(), threadId)
        .orElseThrow(() -> new NotFound("thread " + threadId));
  }

  private static void requireOpen(CaseThread thread) {
    if (!thread.isOpen()) {
      throw new CommunicationConflict("error.thread.closed", null);
    }
  }
}

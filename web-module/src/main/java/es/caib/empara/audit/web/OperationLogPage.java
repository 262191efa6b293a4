package es.caib.empara.audit.web;

import es.caib.empara.audit.Outcome;
import es.caib.empara.audit.service.AuditService;
import es.caib.empara.audit.service.NoteView;
import es.caib.empara.audit.service.OperationFilter;
import es.caib.empara.audit.service.OperationView;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import es.caib.empara.shared.web.Pager;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

/**
 * The operations log, newest first. Who and which case are personal data, so unlike other lists
 * this one keeps its filter out of the address.
 */
@Named
@ViewScoped
public class OperationLogPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AuditService log;
  @Inject private Territory territory;

  private LocalDateTime from;
  private LocalDateTime to;
  private String user;
  private String institution;
  private String caseNumber;
  private String operation;
  private Outcome outcome;
  private final Pager pager = new Pager();
  private transient List<OperationView> rows;

  /** Shows the newest entries that the filter asks for. */
  public void search() {
    pager.start(null);
    read();
  }

  /** Shows the entries from which a note was counted. */
  public void show(NoteView note) {
    from = note.since().atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDateTime();
    to = note.until().atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDateTime().plusMinutes(1);
    user = note.user();
    operation = note.excess().operation();
    institution = null;
    caseNumber = null;
    outcome = null;
    search();
  }

  public void next() {
    pager.forward();
    read();
  }

  public void previous() {
    pager.back();
    read();
  }

  private void read() {
    Slice<OperationView> slice =
        log.entries(
            new OperationFilter(
                instant(from),
                instant(to),
                text(user),
                text(institution),
                text(caseNumber),
                text(operation),
                outcome),
            new PageRequest(pager.getCursor(), 50));
    rows = slice.items();
    pager.follow(slice.next());
  }

  private static OffsetDateTime instant(LocalDateTime local) {
    return local == null ? null : local.atZone(BusinessClock.LEGAL_ZONE).toOffsetDateTime();
  }

  private static String text(String typed) {
    return typed == null || typed.isBlank() ? null : typed.trim();
  }

  public List<OperationView> getRows() {
    if (rows == null) {
      read();
    }
    return rows;
  }

  public List<InstitutionView> getInstitutions() {
    return territory.incorporated();
  }

  public List<Outcome> getOutcomes() {
    return Arrays.asList(Outcome.values());
  }

  public Pager getPager() {
    return pager;
  }

  public LocalDateTime getFrom() {
    return from;
  }

  public void setFrom(LocalDateTime from) {
    this.from = from;
  }

  public LocalDateTime getTo() {
    return to;
  }

  public void setTo(LocalDateTime to) {
    this.to = to;
  }

  public String getUser() {
    return user;
  }

  public void setUser(String user) {
    this.user = user;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }

  public String getCaseNumber() {
    return caseNumber;
  }

  public void setCaseNumber(String caseNumber) {
    this.caseNumber = caseNumber;
  }

  public String getOperation() {
    return operation;
  }

  public void setOperation(String operation) {
    this.operation = operation;
  }

  public Outcome getOutcome() {
    return outcome;
  }

  public void setOutcome(Outcome outcome) {
    this.outcome = outcome;
  }
}

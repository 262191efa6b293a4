package es.caib.empara.documents.web;

import es.caib.empara.documents.DocumentKind;
import es.caib.empara.documents.DocumentOrigin;
import es.caib.empara.documents.ElaborationState;
import es.caib.empara.documents.service.DocumentCommand;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** What is typed and chosen of a document that is put; it stays when the document is refused. */
@Named
@ViewScoped
public class DocumentFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private DocumentKind kind;
  private String title;
  private DocumentOrigin origin = DocumentOrigin.ADMINISTRATION;
  private ElaborationState elaboration = ElaborationState.EE01;

  DocumentCommand command(String fileName, long relied) {
    return new DocumentCommand(kind, title, fileName, origin, elaboration, relied);
  }

  public List<DocumentKind> getKinds() {
    return Arrays.asList(DocumentKind.values());
  }

  public List<DocumentOrigin> getOrigins() {
    return Arrays.asList(DocumentOrigin.values());
  }

  public List<ElaborationState> getElaborations() {
    return Arrays.asList(ElaborationState.values());
  }

  public DocumentKind getKind() {
    return kind;
  }

  public void setKind(DocumentKind kind) {
    this.kind = kind;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public DocumentOrigin getOrigin() {
    return origin;
  }

  public void setOrigin(DocumentOrigin origin) {
    this.origin = origin;
  }

  public ElaborationState getElaboration() {
    return elaboration;
  }

  public void setElaboration(ElaborationState elaboration) {
    this.elaboration = elaboration;
  }
}

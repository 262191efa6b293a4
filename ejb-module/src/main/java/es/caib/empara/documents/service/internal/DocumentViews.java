package es.caib.empara.documents.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Names;
import es.caib.empara.documents.entity.CaseDocument;
import es.caib.empara.documents.service.DocumentView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the views of documents. */
@ApplicationScoped
class DocumentViews {

  @Inject private Names names;

  List<DocumentView> views(List<CaseDocument> shown, Caller caller) {
    Map<String, String> people =
        names.of(shown.stream().map(CaseDocument::putBy).collect(Collectors.toSet()));
    return shown.stream()
        .map(
            document ->
                new DocumentView(
                    document.id(),
                    document.caseId(),
                    document.orderId(),
                    document.kind(),
                    document.title(),
                    document.fileName(),
                    document.identifier(),
                    document.organ(),
                    document.capturedAt(),
                    document.origin(),
                    document.elaboration(),
                    document.format(),
                    document.ntiType(),
                    document.signatureType(),
                    document.byteCount(),
                    document.putBy(),
                    people.get(document.putBy()),
                    document.institution(),
                    document.withdrawnAt(),
                    document.withdrawnBy(),
                    document.withdrawalReason(),
                    document.institution().equals(caller.realm())))
        .toList();
  }

  DocumentView view(CaseDocument document, Caller caller) {
    return views(List.of(document), caller).get(0);
  }
}

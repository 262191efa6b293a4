package es.caib.empara.cases;

import java.time.LocalDate;

/** What the State says when it registers a case or corrects its persons. */
public record CaseRegistration(
    PersonIdentity victim,
    PersonIdentity aggressor,
    String relationship,
    String municipality,
    String policeUnit,
    boolean minorsInCharge,
    ContactAuthorisation contactAuthorisation,
    LocalDate complaintDate,
    boolean zeroProtocol) {}

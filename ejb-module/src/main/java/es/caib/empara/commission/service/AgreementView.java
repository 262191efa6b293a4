package es.caib.empara.commission.service;

import java.time.LocalDate;
import java.util.List;

/**
 * The agreement and what it obliges to.
 *
 * @param reference by which the BOE knows it
 * @param extensionAgreedOn null when it has not been extended
 * @param term how near its end is
 * @param obligations by party, what is due first
 * @param mayWrite the caller records what becomes of it
 */
public record AgreementView(
    String reference,
    LocalDate signedOn,
    LocalDate inForceOn,
    LocalDate publishedOn,
    LocalDate extensionAgreedOn,
    AgreementTerm.Term term,
    List<ObligationView> obligations,
    boolean mayWrite) {}

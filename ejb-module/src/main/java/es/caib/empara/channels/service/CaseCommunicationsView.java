package es.caib.empara.channels.service;

import java.util.List;

/**
 * All that is written about a case.
 *
 * @param statusVersion of the case now
 * @param threads the last written first
 * @param requests what is open first, then the newest first
 * @param reports newest first; without those of kinds that the caller's institution does not see
 * @param askable realms of whom the caller's institution can ask something
 */
public record CaseCommunicationsView(
    String caseNumber,
    long statusVersion,
    List<ThreadSummary> threads,
    List<RequestView> requests,
    List<ReportView> reports,
    List<String> askable) {}

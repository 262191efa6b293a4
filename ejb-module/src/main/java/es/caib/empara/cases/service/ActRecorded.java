package es.caib.empara.cases.service;

import java.util.List;

/**
 * An act was recorded as this status version.
 *
 * @param earlierContacts for a first contact: those that there were before, newest first
 */
public record ActRecorded(
    String caseNumber, long statusVersion, List<ContactMade> earlierContacts) {}

package es.caib.empara.cases.service;

/** An act was recorded as this status version. */
public record ActRecorded(String caseNumber, long statusVersion) {}

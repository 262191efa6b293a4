package es.caib.empara.cases.service;

/** A case entered the region. */
public record CaseRegistered(StatusTaken status) {}
